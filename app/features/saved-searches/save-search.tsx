import { Form, href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { longestName } from './forms.ts'

/** Keeps the search one is looking at, or says by what name one did. */
export function SaveSearch({
  search,
  name,
  saved,
}: {
  /** What stands after the question mark of its address. */
  search: string
  /** What it is called unless one says otherwise. */
  name: string
  saved: { name: string; isFollowed: boolean } | null
}) {
  if (saved)
    return (
      <div>
        <h2>{m.saved_kept()}</h2>
        <p>{saved.isFollowed ? m.saved_kept_followed(saved) : m.saved_kept_as(saved)}</p>
        <Link className="btn plain" to={href('/zoeken/bewaard')}>
          {m.saved_link()}
        </Link>
      </div>
    )
  return (
    <div>
      <h2>{m.saved_save()}</h2>
      <p>{m.saved_save_why()}</p>
      <Form method="post" action={href('/zoeken/bewaard')} className="save-search" key={search}>
        <input type="hidden" name="search" value={search} />
        <label htmlFor="bewaar-naam">{m.saved_name()}</label>
        <input
          id="bewaar-naam"
          name="name"
          required
          maxLength={longestName}
          defaultValue={name.slice(0, longestName)}
          autoComplete="off"
        />
        <label className="tick">
          <input type="checkbox" name="follow" defaultChecked />
          <span>{m.saved_follow_too()}</span>
        </label>
        <button className="btn quiet" type="submit">
          {m.saved_go()}
        </button>
      </Form>
    </div>
  )
}
