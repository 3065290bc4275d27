import '../country.css'
import type { ReactNode } from 'react'
import { href, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { FoldedWhenNarrow } from '#app/ui/folded-when-narrow.tsx'
import { sayMoment } from '#app/ui/moment.tsx'
import { AcrossNav } from '../../items/across-nav.tsx'
import { listWords } from '../../items/lists.ts'
import { kindWords } from '../../items/words.ts'
import { limitSearching } from '../../search/limits.ts'
import type { GapMap } from '../gap-map.ts'
import { GapLegend, GapTable } from '../gap-table.tsx'
import { type Country as CountryFacts, readCountry } from '../queries.ts'
import type { Route } from './+types/country'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: titleOf(loaderData?.caseCount ?? 0) }) },
]

export async function loader({ context, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  // It counts everything there is, which is as much work as a search.
  await limitSearching(context)
  const asked = new URL(request.url).searchParams.get('over') ?? ''
  return { ...(await readCountry(actor, asked)), isAsked: asked !== '', isVisitor: actor.kind === 'visitor' }
}

export default function Country({ loaderData }: Route.ComponentProps) {
  const { caseCount, isAsked, isVisitor, themes, types, evidence, evidencePerType, themedKind } = loaderData
  return (
    <div className="page country">
      <header className="masthead open">
        <AcrossNav current="country" />
        <h1>{titleOf(caseCount)}</h1>
        <p className="essence">{m.country_lead()}</p>
        <p className="meta">
          {isVisitor ? (
            <>
              {m.country_counted_visitor()}{' '}
              <Link to={`/inloggen?next=${href('/landelijk')}`}>{m.country_sign_in()}</Link>
            </>
          ) : (
            m.country_counted()
          )}
        </p>
      </header>
      {caseCount === 0 ? (
        <div className="nothing">
          <h2>{m.country_none()}</h2>
          <p>{m.country_none_why()}</p>
        </div>
      ) : (
        <>
          <News country={loaderData} />
          {themes && (
            <Part
              id="themas"
              title={m.country_themes()}
              note={m.country_themes_note()}
              tools={<Kinds {...loaderData} />}
            >
              <WithGaps
                map={themes}
                caption={m.country_map_themes({ many: kindWords[themedKind].many() })}
                rowHead={m.country_of_theme()}
                isOpen={isAsked}
              />
            </Part>
          )}
          {types && (
            <Part id="soorten" title={m.country_types()} note={m.country_types_note()}>
              <WithGaps map={types} caption={m.country_map_types()} rowHead={m.country_of_type()} />
            </Part>
          )}
          {evidence && evidencePerType && (
            <Part id="onderbouwing" title={m.country_evidence()} note={m.country_evidence_note()}>
              <WithGaps map={evidence} caption={m.country_map_evidence()} rowHead={m.country_of_evidence()} />
              <h3>{m.country_evidence_types()}</h3>
              <Gaps
                map={evidencePerType}
                caption={m.country_map_evidence_types()}
                rowHead={m.country_of_type()}
                unfold={m.country_unfold_evidence()}
              />
            </Part>
          )}
          <GapLegend />
        </>
      )}
    </div>
  )
}

function titleOf(count: number): string {
  if (count === 0) return m.country_title_none()
  return count === 1 ? m.country_title_one() : m.country_title({ count })
}

function Part({
  id,
  title,
  note,
  tools,
  children,
}: {
  id: string
  title: string
  note: string
  tools?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id}>
      <header className="sec">
        <h2 id={id}>{title}</h2>
        {tools}
      </header>
      <p className="meta">{note}</p>
      {children}
    </section>
  )
}

/** How many of the fullest rows stand above a map that is folded. */
const mostNamed = 3
/** The key of what fits none of a list, which says little about what there is most of. */
const noneOfThese = 'anders'

type Table = { map: GapMap; caption: string; rowHead: string; isOpen?: boolean }

function WithGaps(table: Table) {
  const { rows, missing } = table.map
  const fullest = rows
    .filter(({ key, total }) => total > 0 && key !== noneOfThese)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, mostNamed)
  const others = rows.find(({ key }) => key === noneOfThese)?.total ?? 0
  return (
    <>
      {fullest.length > 0 && (
        <p className="in-short">
          {m.country_most({
            most: fullest.map(({ label, total }) => `${label.toLowerCase()} (${total})`).join(', '),
          })}{' '}
          {others > 0 &&
            (others === 1 ? m.country_none_of_these_one() : m.country_none_of_these({ count: others }))}
        </p>
      )}
      {missing.length > 0 && (
        <p className="in-short">{m.country_missing({ codes: missing.join(', ').toLowerCase() })}</p>
      )}
      <Gaps {...table} unfold={m.country_unfold()} />
    </>
  )
}

function Gaps({ isOpen, unfold, ...table }: Table & { unfold: string }) {
  return (
    <FoldedWhenNarrow
      isOpen={isOpen}
      summary={
        <>
          {unfold}
          <span className="sr">: {table.caption}</span>
        </>
      }
    >
      <GapTable {...table} />
    </FoldedWhenNarrow>
  )
}

function Kinds({ themedKinds, themedKind }: Pick<CountryFacts, 'themedKinds' | 'themedKind'>) {
  return (
    <nav className="seg" aria-label={m.country_themes_of()}>
      {themedKinds.map((kind) => (
        <Link
          key={kind}
          to={`${href('/landelijk')}?over=${listWords[kind]}#themas`}
          aria-current={kind === themedKind ? 'true' : undefined}
          preventScrollReset
        >
          {kindWords[kind].many()}
        </Link>
      ))}
    </nav>
  )
}

function News({ country: { since, news } }: { country: CountryFacts }) {
  return (
    <Part id="nieuw" title={m.country_new({ day: sayMoment(Date.parse(since)) })} note={m.country_new_why()}>
      <ul className="lately">
        {news.map(({ kind, total, isCut, to, items }) => {
          const { one, many } = kindWords[kind]
          const what = (total === 1 ? one() : many()).toLowerCase()
          return (
            <li key={kind}>
              <h3>
                {total === 0 ? (
                  m.country_new_none({ many: what })
                ) : (
                  <Link to={to}>{isCut ? m.country_new_cut({ many: what }) : `${total} ${what}`}</Link>
                )}
              </h3>
              {items.length > 0 && (
                <FoldedWhenNarrow
                  summary={
                    <>
                      {m.country_new_latest()}
                      <span className="sr">: {what}</span>
                    </>
                  }
                >
                  <ul>
                    {items.map((item) => (
                      <li key={item.to}>
                        <Link to={item.to}>{item.title}</Link>
                        <span>{item.caseName}</span>
                      </li>
                    ))}
                  </ul>
                </FoldedWhenNarrow>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
