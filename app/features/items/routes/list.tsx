import '#app/ui/forms.css'
import '../item-page.css'
import { Form, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { sayMoment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readPalettePage } from '../../palettes/palette-page.ts'
import { PaletteView } from '../../palettes/palette-view.tsx'
import { kindAt } from '../edit-page.ts'
import { InterventionTable } from '../intervention-table.tsx'
import { ItemRows } from '../item-rows.tsx'
import { readListPage, type Sorting, sortings } from '../list-page.ts'
import { listWords } from '../lists.ts'
import { kindWords } from '../words.ts'
import type { Route } from './+types/list'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOf(loaderData) : '' }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const sorting = sortings.find((one) => one === asked.get('sorteer')) ?? 'volgorde'
  const filter = { sorting, domain: asked.get('domein') ?? '', phase: asked.get('fase') ?? '' }
  const actor = context.get(actorContext)
  const kind = kindAt(params.list)
  const isPalette = kind === 'intervention' && asked.get('weergave') === 'palet'
  const page = readListPage(actor, params.slug, kind, filter)
  return {
    ...page,
    done: sayDone(page.items, asked),
    palette: isPalette ? readPalettePage(actor, params.slug) : null,
    keptFor: asked.get('bewaard'),
  }
}

/** What a button in the list did: where it stands one sees, and hears only when it is said. */
function sayDone(
  items: readonly { key: string; title: string; phase: { label: string } }[],
  asked: URLSearchParams,
): string {
  const place = items.findIndex(({ key }) => key === asked.get('verplaatst'))
  const moved = items[place]
  if (moved) return m.networks_done_moved({ name: moved.title, place: place + 1, count: items.length })
  const updated = items.find(({ key }) => key === asked.get('bijgewerkt'))
  return updated ? m.items_phase_saved({ title: updated.title, phase: updated.phase.label }) : ''
}

type Page = Route.ComponentProps['loaderData']

const intros = {
  dilemma: m.items_list_intro_dilemma,
  question: m.items_list_intro_question,
  expectation: m.items_list_intro_expectation,
  intervention: m.items_list_intro_intervention,
}

export default function List({ loaderData: page }: Route.ComponentProps) {
  const { slug, kind, mayEdit } = page
  const at = `/casussen/${slug}/${listWords[kind]}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={`/casussen/${slug}`}>{page.caseName}</Link>
        </p>
        <h1>{titleOf(page)}</h1>
        <p className="essence">{page.palette ? m.palettes_intro() : intros[kind]()}</p>
        {mayEdit && (
          <p className="acts">
            <Link className="btn" to={`${at}/nieuw`}>
              {kindWords[kind].add()}
            </Link>
          </p>
        )}
      </header>
      <p className="sr" role="status">
        {page.done}
      </p>
      <KeptOfDeleted page={page} />
      {kind === 'intervention' && <Views at={at} isPalette={page.palette !== null} />}
      {page.palette ? <PaletteView page={page.palette} /> : <AsList page={page} at={at} />}
      <Deleted page={page} at={at} />
    </div>
  )
}

/** Somebody deleted what this writer was changing. */
function KeptOfDeleted({ page: { deleted, keptFor } }: { page: Page }) {
  const item = deleted.find(({ key }) => key === keptFor)
  return item ? (
    <Notice kind="wrong" id="bewaard" title={m.items_deleted_meanwhile({ title: item.title })}>
      <p>{m.items_deleted_meanwhile_kept()}</p>
    </Notice>
  ) : null
}

function Views({ at, isPalette }: { at: string; isPalette: boolean }) {
  return (
    <nav className="seg views" aria-label={m.palettes_view()}>
      <Link to={at} aria-current={isPalette ? undefined : 'true'}>
        {m.palettes_view_table()}
      </Link>
      <Link to={`${at}?weergave=palet`} aria-current={isPalette ? 'true' : undefined}>
        {m.palettes_view_palette()}
      </Link>
    </nav>
  )
}

function AsList({ page, at }: { page: Page; at: string }) {
  const { slug, kind, items, filter, total, mayEdit } = page
  const isFiltered = filter.domain !== '' || filter.phase !== ''
  return (
    <>
      {total === 0 && (
        <div className="none">
          <p>
            <b>{kindWords[kind].none()}</b>
          </p>
          {mayEdit && (
            <p>{kind === 'intervention' ? m.items_none_hint_intervention() : m.items_none_hint()}</p>
          )}
        </div>
      )}
      {total > 0 && kind === 'intervention' && <Filters page={page} at={at} />}
      {total > 0 && items.length === 0 && (
        <p>
          {m.items_none_filtered()} <Link to={at}>{m.items_show_all()}</Link>
        </p>
      )}
      {items.length > 0 &&
        (kind === 'intervention' ? (
          <InterventionTable page={page} at={at} sortBy={(column) => addressOf(at, page, column)} />
        ) : (
          <ItemRows slug={slug} items={items} reactions={page.reactions} mayMove={mayEdit && !isFiltered} />
        ))}
    </>
  )
}

function Filters({ page, at }: { page: Page; at: string }) {
  const { filter, domains, phases } = page
  return (
    <Form
      className="filters"
      action={at}
      key={`${filter.domain} ${filter.phase}`}
      aria-label={m.items_filter()}
    >
      {filter.sorting !== 'volgorde' && <input type="hidden" name="sorteer" value={filter.sorting} />}
      <label>
        <span>{m.items_domain()}</span>
        <select className="utrecht-select" name="domein" defaultValue={filter.domain}>
          <option value="">{m.items_filter_any()}</option>
          {domains.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{m.items_phase()}</span>
        <select className="utrecht-select" name="fase" defaultValue={filter.phase}>
          <option value="">{m.items_filter_any()}</option>
          {phases.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button className="btn plain" type="submit">
        {m.items_filter_go()}
      </button>
    </Form>
  )
}

function addressOf(at: string, { filter }: Page, sorting: Sorting): string {
  const query = new URLSearchParams()
  if (filter.domain) query.set('domein', filter.domain)
  if (filter.phase) query.set('fase', filter.phase)
  if (sorting !== 'volgorde') query.set('sorteer', sorting)
  return query.size > 0 ? `${at}?${query}` : at
}

function Deleted({ page, at }: { page: Page; at: string }) {
  if (page.deleted.length === 0) return null
  return (
    <section className="deleted-items" id="verwijderd" aria-labelledby="verwijderd-kop">
      <h2 id="verwijderd-kop">{m.items_deleted()}</h2>
      <ul>
        {page.deleted.map(({ key, title, deletedAt }) => (
          <li key={key}>
            <span>{title}</span>{' '}
            <span className="meta">{m.items_deleted_on({ date: sayMoment(deletedAt) })}</span>
            <Form method="post" action={`${at}/${key}/verwijdering`}>
              <button className="link" type="submit" name="act" value="undo">
                {m.items_restore()}
                <span className="sr"> {m.items_restore_of({ title })}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function titleOf({ kind, caseName }: Page): string {
  return m.items_list_of({ list: kindWords[kind].many(), name: caseName })
}
