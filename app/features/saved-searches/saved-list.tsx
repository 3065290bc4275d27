import { Form, href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { ListedSearch } from './list.ts'

export function SavedList({ searches }: { searches: ListedSearch[] }) {
  return (
    <ul className="saved-list">
      {searches.map((search) => (
        <Saved key={search.publicId} search={search} />
      ))}
    </ul>
  )
}

function Saved({ search }: { search: ListedSearch }) {
  const { publicId: id, name, url, words, isFollowed, news } = search
  return (
    <li>
      <div>
        <h2>
          <Link to={url}>{name}</Link>
        </h2>
        <p className="meta">{words.join(' · ')}</p>
        {news && <News {...news} />}
      </div>
      <div className="acts">
        <Form method="post" action={href('/zoeken/bewaard/:id/volgen', { id })}>
          <button
            className="btn plain"
            name="follow"
            value={isFollowed ? 'no' : 'yes'}
            type="submit"
            aria-label={isFollowed ? m.saved_unfollow_which({ name }) : m.saved_follow_which({ name })}
          >
            {isFollowed ? m.saved_unfollow() : m.saved_follow()}
          </button>
        </Form>
        <Form method="post" action={href('/zoeken/bewaard/:id/verwijdering', { id })}>
          <button className="btn plain" type="submit" aria-label={m.saved_delete_which({ name })}>
            {m.saved_delete()}
          </button>
        </Form>
      </div>
    </li>
  )
}

function News({ total, hits, newestFirst }: NonNullable<ListedSearch['news']>) {
  if (total === 0) return <p className="meta">{m.saved_no_news()}</p>
  return (
    <>
      <p className="news">{total === 1 ? m.saved_news_one() : m.saved_news({ count: total })}</p>
      <ul className="news">
        {hits.map((hit) => (
          <li key={hit.url}>
            <Link to={hit.url}>{hit.title}</Link> <span className="meta">{hit.of}</span>
          </li>
        ))}
        {total > hits.length && (
          <li>
            <Link to={newestFirst}>{m.saved_news_more({ count: total - hits.length })}</Link>
          </li>
        )}
      </ul>
    </>
  )
}
