import { useEffect, useRef, useState } from 'react'
import { Form, useLocation, useNavigate } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { optionId, SuggestionList } from '#app/ui/suggestion-list.tsx'
import { useHasScript } from '#app/ui/use-has-script.ts'
import { type Suggested, useSuggestions } from '#app/ui/use-suggestions.ts'
import type { Kind, Mark } from '#search/engine.ts'
import { MarkedText } from './marked-text.tsx'

export type ShownSuggestion = Suggested & { kind: Kind; marks: Mark[] }

const listId = 'zoek-suggesties'

/**
 * The search box of the bar. Without script a form; with it also a list of suggestions (the combobox of the ARIA Authoring
 * Practices: the focus stays in the box, arrows choose, Enter goes there, Escape closes), and `/` leads to it from anywhere.
 */
export function SearchBox() {
  const { pathname, search } = useLocation()
  const typed = pathname === '/zoeken' ? (new URLSearchParams(search).get('q') ?? '') : ''
  // Made anew on every page, so that it says what that page was asked, and its list is closed.
  return <Box key={`${pathname}${search}`} typed={typed} />
}

function Box({ typed }: { typed: string }) {
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const hasScript = useHasScript()
  const { suggestions, look, close } = useSuggestions<ShownSuggestion>()
  const [chosen, setChosen] = useState(-1)
  useSlash(input)
  const isOpen = suggestions.length > 0

  function shut() {
    close()
    setChosen(-1)
  }

  function go(index: number) {
    const suggestion = suggestions[index]
    if (!suggestion) return
    shut()
    navigate(suggestion.url)
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      shut()
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault()
      go(chosen)
    } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      // One place more than there are suggestions: in between, nothing is chosen and Enter just searches.
      const places = suggestions.length + 1
      const step = event.key === 'ArrowDown' ? 1 : -1
      setChosen(((chosen + 1 + step + places) % places) - 1)
    }
  }

  return (
    <search>
      <Form
        className="find"
        action="/zoeken"
        onSubmit={shut}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) shut()
        }}
      >
        <label className="sr" htmlFor="zoek">
          {m.search_box()}
        </label>
        <input
          ref={input}
          id="zoek"
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          placeholder={m.search_box_placeholder()}
          defaultValue={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setChosen(-1)
            look(event.currentTarget.value)
          }}
          {...(hasScript && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': isOpen,
            'aria-controls': listId,
            'aria-activedescendant': chosen >= 0 ? optionId(listId, chosen) : undefined,
            'aria-keyshortcuts': '/',
          })}
        />
        {hasScript && (
          <span className="key" aria-hidden="true">
            <kbd>/</kbd>
          </span>
        )}
        <button type="submit">{m.search_go()}</button>
        {hasScript && (
          <SuggestionList id={listId} suggestions={suggestions} chosen={chosen} onChoose={go}>
            {({ title, marks }) => <MarkedText text={title} marks={marks} />}
          </SuggestionList>
        )}
      </Form>
    </search>
  )
}

/** `/` leads to the box, unless somebody is typing it. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return
      const target = event.target
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null)
      if (isTyping || document.querySelector('dialog[open]')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [input])
}
