import { isRouteErrorResponse, Link, useLocation } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { SentInVain } from '#app/words-sent.ts'

const known: Record<number, { title: () => string; text: () => string }> = {
  400: { title: m.frame_error_400_title, text: m.frame_error_400 },
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
export function Refusal({ error, isSignedIn }: { error: unknown; isSignedIn: boolean }) {
  const status = statusOf(error)
  const { title, text } = wordsFor(status)
  const { pathname, search } = useLocation()
  const next = new URLSearchParams({ next: `${pathname}${search}` })
  return (
    <div className="page refusal">
      <div className="masthead open">
        <p className="crumb">{status}</p>
        <h1>{title()}</h1>
        <p className="essence">{text()}</p>
        <SentBack words={sentInVain(error)} />
        {status === 404 && <p>{isSignedIn ? m.frame_error_404_person() : m.frame_error_404_sign_in()}</p>}
        <p className="acts">
          {status === 404 && !isSignedIn && (
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

function sentInVain(error: unknown): string[] {
  const sent: Partial<SentInVain> | null = isRouteErrorResponse(error) ? error.data : null
  return sent?.words ?? []
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
