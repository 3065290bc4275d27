import './search-box.css'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Form, useLocation, useNavigate } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Mark } from '#search/engine.ts'
import { MarkedText } from './marked-text.tsx'

/** One line of the list under the box; `of` says what it is and where it belongs. */
export type ShownSuggestion = { url: string; title: string; marks: Mark[]; of: string }

/** Typing on within this time is one question. */
const debounceMs = 120
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
  const { suggestions, look, close } = useSuggestions()
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
            'aria-activedescendant': chosen >= 0 ? `${listId}-${chosen}` : undefined,
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
          <>
            <div
              className="suggestions"
              id={listId}
              role="listbox"
              aria-label={m.search_box_suggestions()}
              hidden={!isOpen}
            >
              {suggestions.map((suggestion, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box, which handles every key
                <div
                  key={suggestion.url}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === chosen}
                  // Before the box would lose the focus, and the list with it.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => go(index)}
                >
                  <span>
                    <MarkedText text={suggestion.title} marks={suggestion.marks} />
                  </span>
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
        )}
      </Form>
    </search>
  )
}

/** Suggestions for what is in the box now: a question that was overtaken is dropped. */
function useSuggestions() {
  const [suggestions, setSuggestions] = useState<ShownSuggestion[]>([])
  const asking = useRef<AbortController>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const stop = useCallback(() => {
    clearTimeout(timer.current)
    asking.current?.abort()
  }, [])
  const close = useCallback(() => {
    stop()
    setSuggestions([])
  }, [stop])
  useEffect(() => stop, [stop])

  function look(value: string) {
    stop()
    if (value.trim().length < 2) return setSuggestions([])
    timer.current = setTimeout(async () => {
      const question = new AbortController()
      asking.current = question
      const found = await ask(value, question.signal)
      if (!question.signal.aborted) setSuggestions(found)
    }, debounceMs)
  }

  return { suggestions, look, close }
}

/** None when there is no answer: the box then is what it is without script. */
async function ask(q: string, signal: AbortSignal): Promise<ShownSuggestion[]> {
  try {
    const response = await fetch(`/zoeken/suggesties?${new URLSearchParams({ q })}`, { signal })
    if (!response.ok) return []
    const answer = (await response.json()) as { suggestions: ShownSuggestion[] }
    return answer.suggestions
  } catch {
    return []
  }
}

function useHasScript(): boolean {
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  return hasScript
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
