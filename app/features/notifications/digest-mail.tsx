import { Fragment } from 'react'
import { m } from '#app/paraglide/messages.js'
import type { NewHit, SearchNews } from '../saved-searches/news.ts'
import type { ToldInCase } from './queries.ts'
import type { Told } from './readable.ts'
import { changeTold, contactTold, keyOfTold, sayTold, wordsTold } from './words.ts'

export type Digest = {
  name: string
  groups: ToldInCase[]
  news: SearchNews[]
  origin: string
  /** Where its reader stops such mail; null when it has no such address. */
  unsubscribe: string | null
}

/** A digest as a page. Mail programs keep their own look: no pictures, no style, nothing fetched when it is opened. */
export function DigestMail({ name, groups, news, origin, unsubscribe }: Digest) {
  return (
    <html lang="nl">
      <body>
        <p>{m.notifications_mail_hello({ name })}</p>
        {groups.map(({ slug, caseName, told }) => (
          <Fragment key={slug}>
            <h2>{caseName}</h2>
            <ul>
              {told.map((one) => (
                <li key={keyOfTold(one)}>
                  <Paragraph told={one} origin={origin} />
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
        {news.map(({ name, url, hits, more }) => (
          <Fragment key={url}>
            <h2>{m.notifications_mail_search({ name })}</h2>
            <ul>
              {hits.map((hit) => (
                <li key={hit.url}>
                  <Found hit={hit} origin={origin} />
                </li>
              ))}
              {more > 0 && (
                <li>
                  <a href={origin + url}>{m.saved_news_more({ count: more })}</a>
                </li>
              )}
            </ul>
          </Fragment>
        ))}
        <hr />
        <p>
          <a href={`${origin}/profiel/meldingen`}>{m.notifications_choose()}</a>
        </p>
        {unsubscribe && (
          <p>
            <a href={unsubscribe}>{m.notifications_stop_title()}</a>
          </p>
        )}
      </body>
    </html>
  )
}

function Paragraph({ told, origin }: { told: Told; origin: string }) {
  const words = wordsTold(told)
  const change = changeTold(told)
  const contact = contactTold(told)
  return (
    <>
      <p>
        <a href={origin + told.to}>{sayTold(told)}</a>
      </p>
      {words && (
        <blockquote>
          <Lines text={words} />
        </blockquote>
      )}
      {change && (
        <p>
          <Lines text={m.notifications_mail_change(change)} />
        </p>
      )}
      {contact && (
        <p>
          <a href={origin + contact}>{m.twins_propose()}</a>
        </p>
      )}
    </>
  )
}

function Found({ hit: { url, title, of, text }, origin }: { hit: NewHit; origin: string }) {
  return (
    <>
      <p>
        <a href={origin + url}>{title}</a> ({of})
      </p>
      {text && (
        <blockquote>
          <Lines text={text} />
        </blockquote>
      )}
    </>
  )
}

function Lines({ text }: { text: string }) {
  let at = 0
  return text.split('\n').map((line) => {
    const place = at
    at += line.length + 1
    return (
      <Fragment key={place}>
        {place > 0 && <br />}
        {line}
      </Fragment>
    )
  })
}
