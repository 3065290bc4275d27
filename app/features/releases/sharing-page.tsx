import './sharing.css'
import { Form, Link } from 'react-router'
import { Difference } from '#app/differences/difference-view.tsx'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark, sayReaders } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Written } from '#app/ui/written.tsx'
import { pathOfItem } from '../items/lists.ts'
import { linkWords } from '../items/words.ts'
import type { SharingRefusal } from './answer-sharing.ts'
import type { Choice, Preview } from './preview.ts'

/** What becomes visible, to whom, and what stays inside; then one button. */
export function SharingPage({ preview, refused }: { preview: Preview; refused?: SharingRefusal['refused'] }) {
  const { slug, caseName, current } = preview
  const title = titleOf(preview)
  return (
    <div className="page sharing-page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> · <Link to={backTo(preview)}>{caseName}</Link>
        </p>
        <h1>{m.releases_title({ title })}</h1>
        <p className="essence">{m.releases_intro()}</p>
      </header>
      {refused && <Refused refused={refused} />}
      <Now preview={preview} />
      <div className="sharing-cols">
        <section aria-labelledby="woorden">
          <header className="sec">
            <h2 id="woorden">{current?.isSame ? m.releases_words_same() : m.releases_words()}</h2>
            {!preview.isEmpty && (
              <p className="meta to-choice">
                <a href="#wie">{m.releases_to_choice()}</a>
              </p>
            )}
          </header>
          <Words preview={preview} />
          {current && !current.isSame && preview.difference && (
            <>
              <header className="sec">
                <h2>{m.releases_difference()}</h2>
              </header>
              <Difference pieces={preview.difference} />
            </>
          )}
        </section>
        <section className="sheet choose" aria-labelledby="wie">
          {preview.isEmpty ? (
            <p>{m.releases_empty()}</p>
          ) : (
            <Form method="post" key={preview.seen}>
              <input type="hidden" name="act" value="share" />
              <input type="hidden" name="seen" value={preview.seen} />
              <fieldset className="choice">
                <legend id="wie">{m.releases_who()}</legend>
                <p className="hint-line">{m.releases_coalition_always()}</p>
                {preview.choices.map((choice) => (
                  <Option key={choice.audience} choice={choice} preview={preview} />
                ))}
              </fieldset>
              <p className="acts">
                <button type="submit" className="btn">
                  {current?.isSame ? m.releases_share_same() : m.releases_share()}
                </button>
                <Link className="btn plain" to={backTo(preview)}>
                  {current?.isSame ? m.releases_back({ name: caseName }) : m.releases_not_now()}
                </Link>
              </p>
            </Form>
          )}
          <p className="meta">
            {m.releases_promise()} <Link to="/wie-ziet-wat">{m.releases_who_sees_what()}</Link>
          </p>
          {current && versionsAt(slug, preview.subject) && (
            <p className="meta">
              <Link to={versionsAt(slug, preview.subject) ?? ''}>{m.releases_versions()}</Link>
            </p>
          )}
        </section>
      </div>
    </div>
  )
}

function Refused({ refused }: { refused: SharingRefusal['refused'] }) {
  const words = {
    audience: m.releases_choose_audience,
    wider: m.releases_refused_wider,
    changed: m.releases_refused_changed,
  }
  return <Notice kind="wrong" title={m.releases_refused()}>{` ${words[refused]()}`}</Notice>
}

/** How it stands now, with the way back. The button may keep the focus, so what came of it is read out. */
function Now({ preview: { current, takenBack, keptBy } }: { preview: Preview }) {
  if (current) {
    return (
      <div className={current.isSame ? 'notice saved standing' : 'notice standing'}>
        <p role="status">
          <b>{current.isSame ? m.releases_now_same() : m.releases_now_changed()}</b>{' '}
          <AudienceMark audience={current.audience} /> {m.releases_since()}{' '}
          <Moment at={current.sharedAt} withTime />.
        </p>
        {keptBy.length > 0 ? (
          <p>{m.releases_kept_by({ titles: sayTitles(keptBy) })}</p>
        ) : (
          <Form method="post">
            <button type="submit" className="btn plain" name="act" value="takeBack">
              {m.releases_take_back()}
            </button>
          </Form>
        )}
      </div>
    )
  }
  if (!takenBack)
    return (
      <div className="notice standing">
        <p role="status">{m.releases_now_inside()}</p>
      </div>
    )
  return (
    <div className="notice standing">
      <p role="status">
        <b>{m.releases_now_taken_back()}</b>{' '}
        {m.releases_taken_back_before({ audience: sayReaders(takenBack.audience) })}
      </p>
      <Form method="post">
        <button type="submit" className="btn plain" name="act" value="undo">
          {m.releases_undo()}
        </button>
      </Form>
    </div>
  )
}

function Words({ preview: { words, links, isEmpty } }: { preview: Preview }) {
  if (isEmpty) return <p className="unsaid">{m.releases_nothing()}</p>
  return (
    <div className="sheet as-seen">
      {words.essence && <p className="kern">{words.essence}</p>}
      {words.html && <Written html={words.html} />}
      {words.lines.length > 0 && (
        <dl className="lines">
          {words.lines.map(({ label, value }) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {links.length > 0 && <Links links={links} />}
    </div>
  )
}

function Links({ links }: { links: Preview['links'] }) {
  return (
    <section aria-labelledby="verbanden">
      <h3 id="verbanden">{m.items_links()}</h3>
      <p className="hint-line">{m.releases_links_hint()}</p>
      <dl className="lines">
        {links.map(({ kind, isOwn, title, where, because, audience }) => (
          <div key={`${kind} ${isOwn} ${where} ${title}`}>
            <dt>{isOwn ? linkWords[kind].own() : linkWords[kind].others()}</dt>
            <dd>
              {title} <span className="kind">{where}</span>
            </dd>
            {because && <dd>{m.items_link_because({ because })}</dd>}
            <dd>
              <AudienceMark audience={audience} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const who: Record<Choice['audience'], () => string> = {
  local: m.releases_who_local,
  network: m.releases_who_network,
  public: m.releases_who_public,
}

function Option({ choice, preview }: { choice: Choice; preview: Preview }) {
  const { audience, blockedBy } = choice
  const isChosen = audience === (preview.current?.audience ?? 'network')
  return (
    <label className="option">
      <input type="radio" name="audience" value={audience} defaultChecked={isChosen} required />
      <span>
        <AudienceMark audience={audience} />
        <small>{who[audience]()}</small>
        {blockedBy.length > 0 && (
          <small className="blocked">{m.releases_blocked({ titles: sayTitles(blockedBy) })}</small>
        )}
        {consequences(choice).map((sentence) => (
          <small key={sentence}>{sentence}</small>
        ))}
      </span>
    </label>
  )
}

function consequences({ widensCard, threadsInside, earlierVersions }: Choice): string[] {
  const sentences: string[] = []
  if (widensCard) sentences.push(m.releases_widens_card())
  if (threadsInside === 1) sentences.push(m.releases_thread_inside())
  if (threadsInside > 1) sentences.push(m.releases_threads_inside({ count: threadsInside }))
  if (earlierVersions === 1) sentences.push(m.releases_earlier_version())
  if (earlierVersions > 1) sentences.push(m.releases_earlier_versions({ count: earlierVersions }))
  return sentences
}

export function titleOf({ subject, title }: Preview): string {
  if (subject === 'card') return m.releases_card()
  if (subject === 'about') return m.releases_about()
  if (typeof subject !== 'string' && 'displacement' in subject) return m.releases_displacement_of({ title })
  return title
}

/** Of a case with dozens of parts shared, the first few tell enough. */
const mostTitles = 3

function sayTitles(titles: string[]): string {
  const all = titles.map((title) => `“${title || m.releases_about()}”`)
  // One more takes no more room than saying that there is one more.
  if (all.length <= mostTitles + 1) return all.join(', ')
  const count = all.length - mostTitles
  return m.releases_titles_more({ titles: all.slice(0, mostTitles).join(', '), count })
}

function backTo({ slug, subject }: Preview): string {
  if (typeof subject === 'string') return `/casussen/${slug}`
  if ('section' in subject) return `/casussen/${slug}#${subject.section}`
  return pathOfItem(slug, 'item' in subject ? subject.item : subject.displacement)
}

/** @returns null for what has no list of versions */
function versionsAt(slug: string, subject: Preview['subject']): string | null {
  if (typeof subject === 'string' || 'displacement' in subject) return null
  if ('section' in subject) return `/casussen/${slug}/onderdelen/${subject.section}/versies`
  return `${pathOfItem(slug, subject.item)}/versies`
}
