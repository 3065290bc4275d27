import { Form, href, Link, redirect, useLocation } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { Notice } from '#app/ui/notice.tsx'
import { Pages } from '#app/ui/pages.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { getCase } from '../../cases/queries.ts'
import { pathOfItem } from '../../items/lists.ts'
import { pathOfParagraphs } from '../../passages/paragraph-address.ts'
import { type NotPart, partOf } from '../../passages/part-of-block.ts'
import { askedAbout } from '../asking.ts'
import { backTo } from '../back-to.ts'
import { reactOnPassage, startThread, whyNotPlaced, withSurroundings } from '../commands.ts'
import type { ThreadFilter } from '../filter.ts'
import { reactionForm } from '../forms.ts'
import { getThreadGroups } from '../groups.ts'
import { countOwn } from '../own.ts'
import { mayReact } from '../policy.ts'
import { ReactForm } from '../react-form.tsx'
import { sayNotPlaced } from '../refusals.ts'
import { Threads } from '../thread-view.tsx'
import type { Route } from './+types/threads'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.comments_of_case({ name: loaderData?.caseName ?? '' }) }) },
]

const filters: { filter: ThreadFilter; label: () => string; none: () => string }[] = [
  { filter: 'alle', label: m.comments_filter_all, none: m.comments_none },
  { filter: 'open', label: m.comments_filter_open, none: m.comments_none_open },
  { filter: 'afgehandeld', label: m.comments_filter_settled, none: m.comments_none_settled },
]

const notPart: Record<NotPart, () => string> = {
  not_there: m.passages_part_not_there,
  beyond: m.passages_part_beyond,
}

export function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const wanted = asked.get('toon')
  const filter = filters.find((one) => one.filter === wanted)?.filter ?? 'alle'
  return {
    filter,
    settled: Number(asked.get('gedaan')?.match(/^[1-9]\d?$/)?.[0] ?? 0),
    reactOn: asked.get('op'),
    asking: askedAbout(asked),
    ...getThreadGroups(context.get(actorContext), params.slug, filter, asked),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  // Before the form is looked at: a mistake in it must not tell somebody that there is something to react on.
  allow(mayReact(actor, getCase(actor, params.slug)))
  const submission = await readForm(request, reactionForm)
  if (submission.status !== 'success') return refuse(submission)
  await limit('reaction', actor.id)
  const {
    from,
    sectionKey = null,
    item,
    kind,
    audience,
    shown,
    text,
    quote,
    part,
    suggestion,
    strike,
    ...around
  } = submission.value
  const reaction = { sectionKey, item, kind, audience, shown, text }
  const { before = '', after = '' } = around
  const chosen = quote ? { quote, before, after, suggestion: strike ? '' : suggestion || null } : null
  const passage =
    chosen && part ? partOf(withSurroundings(actor, params.slug, reaction, chosen), part) : chosen
  if (typeof passage === 'string') return refuse(submission, { fieldErrors: { part: [notPart[passage]()] } })
  const id = passage
    ? reactOnPassage(actor, params.slug, reaction, passage)
    : startThread(actor, params.slug, reaction)
  if (id === null) {
    const why = passage && whyNotPlaced(actor, params.slug, reaction, passage)
    return refuse(submission, { fieldErrors: sayNotPlaced(why ?? 'not_there', strike === 'ja') })
  }
  return redirect(backTo(from, params.slug, id, item))
}

function addressOf(filter: ThreadFilter, page: number): string {
  const asked = new URLSearchParams(filter === 'alle' ? {} : { toon: filter })
  if (page > 1) asked.set('pagina', String(page))
  return `?${asked}`
}

export default function ThreadsOfCase({ loaderData, actionData, params }: Route.ComponentProps) {
  const { caseName, isReference, mayReact, isSignedIn, filter, groups, reactOn, asking } = loaderData
  const { pathname, search } = useLocation()
  const refused = actionData?.initialValue
  const refusedKey =
    actionData && String(refused?.sectionKey ?? String(refused?.item ?? '').replace('/', '-'))
  const mayReactOn = (group: (typeof groups)[number]) => mayReact && group.isReadable && filter === 'alle'
  // What is not shared with this reader, or not there, is asked of the case as a whole.
  const canReactOn = groups.some(
    (group) => group.key !== null && group.key === reactOn && (group.threads.length > 0 || mayReactOn(group)),
  )
  const isAskedOn = (key: string | null) =>
    reactOn !== null &&
    (canReactOn ? key === reactOn : key === null && (asking !== null || reactOn === 'casus'))
  const shown = groups.filter(
    (group) =>
      group.threads.length > 0 ||
      (mayReactOn(group) && (isAskedOn(group.key) || refusedKey === (group.key ?? ''))),
  )
  const others = groups.filter((group) => mayReactOn(group) && !shown.includes(group))
  // Several at once begins at two.
  const waiting = groups.flatMap((group) => group.threads.filter(({ isOpen }) => isOpen))
  const together = loaderData.maySettle && waiting.length > 1 ? 'samen-afhandelen' : undefined
  const isEmpty = groups.every((group) => group.threads.length === 0)
  const chosen = filters.find((one) => one.filter === filter)
  return (
    <div className="page">
      <div className="masthead">
        <p className="crumb">
          <Link to={href('/casussen/:slug', { slug: params.slug })}>{caseName}</Link>
        </p>
        <h1>{m.comments_of_case({ name: caseName })}</h1>
        <p className="essence">{isReference ? m.comments_intro_reference() : m.comments_intro()}</p>
        {!isReference && (
          <nav className="seg" aria-label={m.comments_filter()}>
            {filters.map((one) => (
              <Link
                key={one.filter}
                to={one.filter === 'alle' ? '?' : `?toon=${one.filter}`}
                aria-current={one.filter === filter ? 'page' : undefined}
              >
                {one.label()}
              </Link>
            ))}
          </nav>
        )}
      </div>
      {loaderData.settled > 0 && (
        <Notice
          kind="saved"
          title={
            loaderData.settled === 1
              ? m.comments_together_done_one()
              : m.comments_together_done({ count: loaderData.settled })
          }
        >
          <p>{m.comments_together_told()}</p>
        </Notice>
      )}
      <div className="threads-page">
        {isEmpty && (
          <section>
            <p>
              <b>{chosen?.none()}</b>
            </p>
            {filter === 'alle' && <p>{m.comments_none_hint()}</p>}
          </section>
        )}
        {shown.map((group) => (
          <section key={group.key ?? ''} aria-labelledby={`op-${group.key ?? 'casus'}`}>
            <header className="sec">
              <h2 id={`op-${group.key ?? 'casus'}`}>
                {group.item ? (
                  <Link to={pathOfItem(params.slug, group.item)}>{group.title}</Link>
                ) : (
                  (group.title ?? m.comments_case_as_whole())
                )}
              </h2>
              {!group.isReadable && <span className="meta">{m.comments_not_shared()}</span>}
            </header>
            <Threads slug={params.slug} threads={group.threads} from="threads" chooseFor={together} />
            {mayReactOn(group) && (
              // A reaction one placed makes a new form, folded and empty; what others place meanwhile leaves it as it is.
              <ReactForm
                key={countOwn(group.threads)}
                slug={params.slug}
                on={
                  group.key === null
                    ? null
                    : { key: group.key, title: group.title ?? '', item: group.item ?? null }
                }
                audience={group.audience}
                from="threads"
                isOpen={isAskedOn(group.key)}
                posted={refusedKey === (group.key ?? '') ? actionData : isAskedOn(group.key) ? asking : null}
              />
            )}
            {mayReact && group.key !== null && group.hasText && filter === 'alle' && (
              <p className="meta by-paragraph">
                <Link to={pathOfParagraphs(params.slug, { key: group.key, item: group.item ?? null })}>
                  {m.passages_by_paragraph()}
                  <span className="sr"> {m.passages_by_paragraph_of({ title: group.title ?? '' })}</span>
                </Link>
              </p>
            )}
          </section>
        ))}
        {others.length > 0 && <ReactElsewhere on={others} isFirst={isEmpty} />}
        {together && (
          <Form
            id={together}
            className="together"
            action={href('/casussen/:slug/reacties/afhandelen', { slug: params.slug })}
          >
            <button className="btn" type="submit">
              {m.comments_together()}
            </button>
          </Form>
        )}
        <Pages
          page={loaderData.page}
          pages={loaderData.pages}
          addressOf={(page) => addressOf(filter, page)}
        />
        {!isSignedIn && (
          <p className="acts">
            <Link
              className="btn quiet"
              to={`${href('/inloggen')}?next=${encodeURIComponent(pathname + search)}`}
            >
              {m.comments_sign_in()}
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}

/** What has no reaction on this page, each with the way to its form: a heading for every one would hide those that are there. */
function ReactElsewhere({
  on,
  isFirst,
}: {
  on: { key: string | null; title: string | null }[]
  /** Nobody reacted on anything yet. */
  isFirst: boolean
}) {
  return (
    <section aria-labelledby="elders">
      <h2 id="elders">{isFirst ? m.comments_react_choose() : m.comments_react_elsewhere()}</h2>
      <ul className="react-elsewhere">
        {on.map(({ key, title }) => (
          <li key={key ?? ''}>
            <Link className="btn plain" to={`?op=${key ?? 'casus'}#op-${key ?? 'casus'}`}>
              {title ?? m.comments_case_as_whole()}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
