import { Fragment, type ReactNode } from 'react'
import { safeAddress } from '#app/editor/safe-address.ts'

/** What somebody typed in a plain field: paragraphs where they left a line open, and addresses as links. */
export function PlainText({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .map((paragraph, index) => ({ key: `${index}`, lines: paragraph.split('\n') }))
    .map(({ key, lines }) => (
      <p key={key}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never change places
          <Fragment key={index}>
            {index > 0 && <br />}
            {withLinks(line)}
          </Fragment>
        ))}
      </p>
    ))
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
