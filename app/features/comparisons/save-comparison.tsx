import { Form, href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { longestName } from './forms.ts'

/** Keeps a comparison under a name; one that was kept gets this name. */
export function SaveComparison({ id, search, name }: { id: string; search: string; name: string }) {
  return (
    <Form method="post" action={href('/vergelijken/bewaard')} className="look-up keep-it" key={search}>
      <input type="hidden" name="search" value={search} />
      <label htmlFor={`naam-${id}`}>
        <span>{m.saved_name()}</span>
        <input
          id={`naam-${id}`}
          className="utrecht-textbox"
          name="name"
          required
          maxLength={longestName}
          defaultValue={name.slice(0, longestName)}
          autoComplete="off"
        />
      </label>
      <button className="btn" type="submit">
        {m.saved_go()}
      </button>
    </Form>
  )
}
