import { isRouteErrorResponse, Link, useLocation } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { SentInVain } from '#app/words-sent.ts'

const known: Record<number, { title: () => string; text: () => string }> = {
  400: { title: m.frame_error_400_title, text: m.frame_error_400 },
  401: { title: m.frame_error_401_title, text: m.frame_error_401 },
  403: { title: m.frame_error_403_title, text: m.frame_error_403 },
  404: { title: m.frame_error_404_title, text: m.frame_error_404 },
  413: { title: m.frame_error_413_title, text: m.frame_error_413 },
  429: { title: m.frame_error_429_title, text: m.frame_error_429 },
  503: { title: m.frame_error_503_title, text: m.frame_error_503 },
  507: { title: m.frame_error_507_title, text: m.frame_error_507 },
}
const broken = { title: m.frame_error_500_title, text: m.frame_error_500 }

/**
 * The page for what went wrong, in plain words. A 404 says the same whatever its reason: it knows the status and the address
 * that was asked for, and nothing else.
 */
export function Refusal({
  error,
  isSignedIn,
  sent = [],
}: {
  error: unknown
  isSignedIn: boolean
  /** What was in the form that this page is the answer to, for who has no script. */
  sent?: string[]
}) {
  const status = statusOf(error)
  const { title, text } = wordsFor(status)
  const { pathname, search, key } = useLocation()
  const inVain = sentInVain(error)
  const next = new URLSearchParams({ next: inVain?.next ?? `${pathname}${search}` })
  const isToSignIn = status === 401 || (status === 404 && !isSignedIn)
  return (
    <div className="page refusal">
      <div className="masthead open">
        <p className="crumb">{status}</p>
        <h1>{title()}</h1>
        <p className="essence">{text()}</p>
        {/* Of a page one came to later it is no answer. */}
        <SentBack words={inVain?.words ?? (key === 'default' ? sent : [])} />
        {status === 404 && <p>{isSignedIn ? m.frame_error_404_person() : m.frame_error_404_sign_in()}</p>}
        <p className="acts">
          {isToSignIn && (
            <Link className="btn" to={`/inloggen?${next}`}>
              {m.frame_place_sign_in()}
            </Link>
          )}
          {status < 500 ? (
            <>
              <Link className="btn plain" to="/casussen">
                {m.frame_error_way_cases()}
              </Link>
              <Link className="btn plain" to="/zoeken">
                {m.frame_error_way_search()}
              </Link>
            </>
          ) : (
            <a className="btn plain" href="/">
              {m.frame_error_way_front()}
            </a>
          )}
        </p>
      </div>
    </div>
  )
}

/** The words of a form that could not be stored. */
function SentBack({ words }: { words: string[] }) {
  if (words.length === 0) return null
  return (
    <section aria-labelledby="verstuurd">
      <h2 id="verstuurd">{m.frame_error_sent_title()}</h2>
      <p>{m.frame_error_sent()}</p>
      {words.map((text) => (
        <textarea
          key={text}
          className="utrecht-textarea"
          readOnly
          rows={6}
          aria-labelledby="verstuurd"
          value={text}
        />
      ))}
    </section>
  )
}

function sentInVain(error: unknown): Partial<SentInVain> | null {
  return isRouteErrorResponse(error) ? error.data : null
}

export function titleOfRefusal(error: unknown): string {
  return m.frame_title({ page: wordsFor(statusOf(error)).title() })
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

function wordsFor(status: number) {
  return known[status] ?? (status < 500 ? known[400] : undefined) ?? broken
}
