import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { href } from 'react-router'
import { optionId, SuggestionList } from '#app/ui/suggestion-list.tsx'
import { type Suggested, useSuggestions } from '#app/ui/use-suggestions.ts'
import { nameAsked } from './words-asked.ts'

/** Somebody who can be mentioned; `put` is what then stands in the text. */
export type Offered = Suggested & { put: string }

/** Fields of the form that say what a reaction is on, and who reads it. */
const placeFields = ['sectionKey', 'item', 'audience', 'shown']

/** Under a field in which somebody typed `@`: the people they may mean. The focus and every key stay in the field. */
export default function MentionList({
  fieldId,
  slug,
  thread,
}: {
  fieldId: string
  slug: string
  thread: string | undefined
}) {
  const addressFor = useCallback(
    (q: string) => {
      const asked = new URLSearchParams({ q, ...(thread && { thread }) })
      const field = document.getElementById(fieldId)
      const form = field instanceof HTMLTextAreaElement && field.form
      if (form && !thread)
        for (const [name, value] of new FormData(form))
          if (placeFields.includes(name)) asked.set(name, String(value))
      return `${href('/casussen/:slug/reacties/personen', { slug })}?${asked}`
    },
    [fieldId, slug, thread],
  )
  const { suggestions, look, close } = useSuggestions<Offered>(addressFor, 0)
  const [wanted, setChosen] = useState(0)
  const id = useId()
  const isOpen = suggestions.length > 0
  // An answer may be shorter than the one before it.
  const chosen = Math.min(wanted, suggestions.length - 1)

  const put = (index: number) => {
    const field = document.getElementById(fieldId)
    const offered = suggestions[index]
    const asked = field instanceof HTMLTextAreaElement ? askedIn(field) : null
    if (field instanceof HTMLTextAreaElement && asked && offered) {
      field.setRangeText(`${offered.put} `, asked.from, field.selectionEnd, 'end')
      field.focus()
    }
    close()
  }
  // The list of this moment, for listeners that are set once.
  const now = useRef({ put, chosen, count: 0 })
  now.current = { put, chosen, count: suggestions.length }

  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLTextAreaElement)) return
    const read = () => {
      setChosen(0)
      const asked = askedIn(field)
      if (asked) look(asked.name)
      else close()
    }
    const press = (event: KeyboardEvent) => {
      const { count, chosen, put } = now.current
      if (count === 0 || event.isComposing) return
      if (event.key === 'ArrowDown') setChosen((chosen + 1) % count)
      else if (event.key === 'ArrowUp') setChosen((chosen - 1 + count) % count)
      else if (event.key === 'Enter' || event.key === 'Tab') put(chosen)
      else if (event.key === 'Escape') close()
      else return
      // The key was for the list: not for the dialog the field may stand in, nor for the next field.
      event.preventDefault()
      event.stopPropagation()
    }
    // What was typed before this was loaded.
    read()
    field.addEventListener('input', read)
    field.addEventListener('keydown', press)
    field.addEventListener('blur', close)
    return () => {
      field.removeEventListener('input', read)
      field.removeEventListener('keydown', press)
      field.removeEventListener('blur', close)
    }
  }, [fieldId, look, close])

  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!field || !isOpen) return
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', id)
    field.setAttribute('aria-activedescendant', optionId(id, chosen))
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant'])
        field.removeAttribute(name)
    }
  }, [fieldId, id, isOpen, chosen])

  return (
    <SuggestionList id={id} suggestions={suggestions} chosen={chosen} onChoose={put}>
      {({ title }) => title}
    </SuggestionList>
  )
}

function askedIn(field: HTMLTextAreaElement): { from: number; name: string } | null {
  return nameAsked(field.value.slice(0, field.selectionEnd))
}
