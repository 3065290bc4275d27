import { href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import type { CaseNews, News, NewsLine } from './news.ts'

/** What changed, per case and in few words. */
export function NewsList({ news }: { news: News }) {
  return (
    <>
      <ul className="rows news">
        {news.newMembers.length > 0 && (
          <li>
            <p className="when" />
            <p>
              <Link className="where" to={href('/beheer')}>
                {m.desk_news_network()}
              </Link>
              <br />
              {m.desk_news_members({ names: news.newMembers.join(', ') })}
            </p>
          </li>
        )}
        {news.cases.map((one) => (
          <li key={one.slug}>
            <p className="when">{one.lines[0] && <Moment at={one.lines[0].at} />}</p>
            <div>
              <p>
                <Link className="where" to={href('/casussen/:slug', { slug: one.slug })}>
                  {one.name}
                </Link>
              </p>
              <ul>
                {one.lines.map((line) => (
                  <li key={line.kind}>
                    <Line slug={one.slug} line={line} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      {news.isCut && (
        <p>
          {m.desk_news_cut()} <Link to={href('/casussen')}>{m.desk_news_all()}</Link>
        </p>
      )}
    </>
  )
}

function Line({ slug, line }: { slug: CaseNews['slug']; line: NewsLine }) {
  const { kind, times: count } = line
  switch (kind) {
    case 'shared':
      return line.about.length > 0 ? (
        <>
          {m.desk_news_shared()}
          <Parts slug={slug} line={line} />
        </>
      ) : (
        m.desk_news_shared_case()
      )
    case 'written':
      return (
        <>
          {m.desk_news_written()}
          <Parts slug={slug} line={line} />
        </>
      )
    case 'takenBack':
      return (
        <>
          {m.desk_news_takenBack()}
          <Parts slug={slug} line={line} />
        </>
      )
    case 'reactions':
      return toThreads(slug, count === 1 ? m.desk_news_reactions_one() : m.desk_news_reactions({ count }))
    case 'answers':
      return toThreads(slug, count === 1 ? m.desk_news_answers_one() : m.desk_news_answers({ count }))
    case 'settled':
      return toThreads(slug, count === 1 ? m.desk_news_settled_one() : m.desk_news_settled({ count }))
    case 'joined':
      return m.desk_news_joined({ names: line.about.map(({ words }) => words).join(', ') })
  }
}

function toThreads(slug: string, words: string) {
  return <Link to={href('/casussen/:slug/reacties', { slug })}>{words}</Link>
}

/** A coalition may share twenty items at once; this many are named. */
const mostNamed = 3

function Parts({ slug, line: { about } }: { slug: string; line: NewsLine }) {
  const more = about.length - mostNamed
  return (
    <ul className="named">
      {about.slice(0, mostNamed).map(({ to, words }) => (
        <li key={`${to} ${words}`}>{to ? <Link to={to}>{words}</Link> : words}</li>
      ))}
      {more > 0 && (
        <li>
          <Link to={href('/casussen/:slug', { slug })}>{m.desk_news_more({ count: more })}</Link>
        </li>
      )}
    </ul>
  )
}
