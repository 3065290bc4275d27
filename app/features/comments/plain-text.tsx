import { Fragment, type ReactNode } from 'react'
import { safeAddress } from '#app/editor/safe-address.ts'

/**
 * What somebody typed in a plain field: paragraphs where they left a line open, and addresses as links.
 * @param named  the people in it, as they stand there
 */
export function PlainText({ text, named = [] }: { text: string; named?: string[] }) {
  return text
    .split(/\n{2,}/)
    .map((paragraph, index) => ({ key: `${index}`, lines: paragraph.split('\n') }))
    .map(({ key, lines }) => (
      <p key={key}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never change places
          <Fragment key={index}>
            {index > 0 && <br />}
            {withLinks(line).flatMap((part) => (typeof part === 'string' ? withPeople(part, named) : part))}
          </Fragment>
        ))}
      </p>
    ))
}

function withPeople(words: string, named: string[]): ReactNode[] {
  if (named.length === 0) return [words]
  const people = new RegExp(
    `(${named
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})`,
  )
  return words
    .split(people)
    .map((part, at) => ({ part, key: `${at}` }))
    .map(({ part, key }) => (named.includes(part) ? <b key={key}>{part}</b> : part))
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const address = /https?:\/\/[^\s<>"']+/g
/** A full stop or bracket after an address belongs to the sentence. */
const trailing = /[.,;:!?)\]}’”]+$/

function withLinks(line: string): ReactNode[] {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of line.matchAll(address)) {
    const found = match[0].replace(trailing, '')
    const href = safeAddress(found)
    if (!href) continue
    parts.push(line.slice(end, match.index))
    parts.push(
      <a key={match.index} href={href} rel="nofollow ugc noopener">
        {found}
      </a>,
    )
    end = match.index + found.length
  }
  parts.push(line.slice(end))
  return parts
}
