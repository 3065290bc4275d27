import { useEffect, useRef } from 'react'
import { Form } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { formId, useAskAgain } from './ask-again.ts'
import { type Asked, longestQuestion, words } from './asked.ts'

/** Typing on within this time is one question. */
const debounceMs = 200

/**
 * The question itself, to type on in: with script its answer follows what is typed. The boxes beside the results belong to the same
 * form, wherever they stand.
 */
export function QuestionField({ asked }: { asked: Asked }) {
  const { q, order, isLiteral } = asked
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const askAgain = useAskAgain({ isStep: false })
  useEffect(() => () => clearTimeout(timer.current), [])
  // Another question may come from elsewhere: the way back, a link. Who is typing is not interrupted.
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = q
  }, [q])
  return (
    <Form
      className="question"
      id={formId}
      action="/zoeken"
      role="search"
      aria-label={m.search_here()}
      onSubmit={() => clearTimeout(timer.current)}
    >
      <label htmlFor="vraag">{q ? m.search_label_again() : m.search_label()}</label>
      <div className="line">
        <input
          ref={input}
          id="vraag"
          name={words.q}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={longestQuestion}
          defaultValue={q}
          aria-describedby="vraag-uitleg"
          onChange={() => {
            clearTimeout(timer.current)
            timer.current = setTimeout(askAgain, debounceMs)
          }}
        />
        <button className="btn" type="submit">
          {m.search_go()}
        </button>
      </div>
      <small id="vraag-uitleg">{m.search_label_hint()}</small>
      {order !== 'casus' && <input type="hidden" name={words.order} value={order} />}
      {isLiteral && <input type="hidden" name={words.isLiteral} value="1" />}
    </Form>
  )
}
