import { m } from '#app/paraglide/messages.js'

/** The search box of the bar as a plain form. */
export function SearchForm() {
  return (
    <search>
      <form className="find" action="/zoeken">
        <label className="sr" htmlFor="zoek">
          {m.frame_search()}
        </label>
        <input id="zoek" name="q" type="search" autoComplete="off" enterKeyHint="search" />
        <button type="submit">{m.frame_search_go()}</button>
      </form>
    </search>
  )
}
