import './suggestion-list.css'
import type { ReactNode, Ref } from 'react'
import { m } from '#app/paraglide/messages.js'
import type { Suggested } from './use-suggestions.ts'

/**
 * What somebody may mean while they type: the list of a combobox, that is hidden as long as it is empty. The focus and every key stay
 * where one types, which points at the chosen line by `optionId`.
 */
export function SuggestionList<One extends Suggested>({
  id,
  suggestions,
  chosen,
  onChoose,
  list,
  children,
}: {
  id: string
  suggestions: One[]
  /** The place of the chosen line; -1 when none is. */
  chosen: number
  onChoose: (index: number) => void
  list?: Ref<HTMLDivElement>
  /** The title of one. */
  children: (suggestion: One) => ReactNode
}) {
  const isOpen = suggestions.length > 0
  return (
    <>
      <div
        ref={list}
        className="suggestions"
        id={id}
        role="listbox"
        aria-label={m.search_box_suggestions()}
        hidden={!isOpen}
      >
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays where one types, which handles every key
          <div
            key={suggestion.url}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            // Before the place where one types would lose the focus, and the list with it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <span>{children(suggestion)}</span>
            <small>{suggestion.of}</small>
          </div>
        ))}
      </div>
      <span className="sr" role="status">
        {isOpen &&
          (suggestions.length === 1
            ? m.search_box_count_one()
            : m.search_box_count({ count: suggestions.length }))}
      </span>
    </>
  )
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}
