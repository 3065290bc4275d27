import type { Marked } from '#search/engine.ts'

/** A text with the words in it that were looked for. They come as places in the text, never as HTML. */
export function MarkedText({ text, marks }: Marked) {
  let end = 0
  const parts = marks.map(([from, to]) => {
    const before = text.slice(end, from)
    end = to
    return (
      <span key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </span>
    )
  })
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
