import '#app/ui/forms.css'
import '../comparison.css'
import { href, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { Board } from '../board.tsx'
import { ChooseCases } from '../choose-cases.tsx'
import { readChooser } from '../chooser.ts'
import { compare } from '../compare.ts'
import { type ListedComparison, savedComparisonsOf } from '../saved.ts'
import { addressOf, fewestCases, mostCases, selectionOf, tooMany } from '../selection.ts'
import { Tools } from '../tools.tsx'
import type { Route } from './+types/compare'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOf(loaderData.comparison.cases.length) : '' }) },
]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const search = new URL(request.url).searchParams
  const comparison = compare(actor, selectionOf(search))
  return {
    comparison,
    chooser: readChooser(actor, search.get('zoek')?.trim() ?? '', {
      isFolded: comparison.cases.length >= fewestCases,
    }),
    tooMany: tooMany(search),
    isVisitor: actor.kind === 'visitor',
    saved: actor.kind === 'visitor' ? null : savedComparisonsOf(actor),
  }
}

export default function Compare({ loaderData }: Route.ComponentProps) {
  const { comparison, chooser, tooMany, isVisitor, saved } = loaderData
  const { cases, selection, missing } = comparison
  const isComplete = cases.length >= fewestCases
  return (
    <div className="page vs">
      <header className="masthead">
        <h1>{titleOf(cases.length)}</h1>
        <p className="essence">{isComplete ? m.comparisons_intro() : m.comparisons_intro_choose()}</p>
        {cases.length > 0 && (
          <ul className="chosen" aria-label={m.comparisons_chosen()}>
            {cases.map(({ slug, name }) => (
              <li key={slug}>
                {name}
                <Link
                  to={addressOf({ ...selection, slugs: selection.slugs.filter((one) => one !== slug) })}
                  aria-label={m.comparisons_remove({ name })}
                >
                  <span aria-hidden="true">×</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {missing > 0 && <p className="notice">{m.comparisons_missing()}</p>}
        {tooMany > 0 && <p className="notice">{m.comparisons_too_many({ max: mostCases })}</p>}
        <ChooseCases chooser={chooser} selection={selection} isOpen={!isComplete || chooser.asked !== ''} />
        {saved && saved.length > 0 && <Saved saved={saved} />}
        {isVisitor && (
          <p className="meta">
            {m.comparisons_visitor()}{' '}
            <Link to={`/inloggen?next=${encodeURIComponent(addressOf(selection))}`}>
              {m.comparisons_sign_in()}
            </Link>
          </p>
        )}
      </header>
      {isComplete && (
        <>
          <Tools comparison={comparison} saved={saved} />
          <Board comparison={comparison} />
        </>
      )}
    </div>
  )
}

/** More than these are on the page of their own. */
const mostShown = 5

function Saved({ saved }: { saved: ListedComparison[] }) {
  return (
    <nav className="vs-saved" aria-labelledby="bewaard">
      <Link id="bewaard" to={href('/vergelijken/bewaard')}>
        {m.saved_comparisons_link()}
      </Link>
      <ul>
        {saved.slice(0, mostShown).map(({ publicId, name, url }) => (
          <li key={publicId}>
            <Link to={url}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const counts: Record<number, () => string> = {
  2: m.comparisons_two,
  3: m.comparisons_three,
  4: m.comparisons_four,
  5: m.comparisons_five,
  6: m.comparisons_six,
  7: m.comparisons_seven,
  8: m.comparisons_eight,
}

function titleOf(count: number): string {
  const word = counts[count]
  return word ? m.comparisons_title_of({ count: word() }) : m.comparisons_title()
}
