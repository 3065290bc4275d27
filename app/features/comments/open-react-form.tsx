import './threads.css'
import { href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { CheckField, ChoiceField, TextArea, TextField } from '#app/ui/fields.tsx'
import { type Audience, type ThreadKind, threadKinds } from '#db/schema/index.ts'
import { type ItemRef, listWords } from '../items/lists.ts'
import { MentionArea } from '../mentions/mention-area.tsx'
import type { Pointed } from '../passages/anchor.ts'
import { linesTyped, saysSame } from '../passages/lines-typed.ts'
import { addressOfParagraph, pathOfParagraphs } from '../passages/paragraph-address.ts'
import { type Posted, postedField } from './posted-field.ts'
import { SmallForm } from './small-form.tsx'
import type { From } from './thread-view.tsx'
import { kindWords } from './words.ts'

const sharedHints: Record<Exclude<Audience, 'coalition'>, () => string> = {
  public: m.comments_audience_public,
  network: m.comments_audience_network,
  local: m.comments_audience_local,
}

/** What a reaction is on: a section or an item; null is the case as a whole. */
export type ReactOn = { key: string; title: string; item: ItemRef | null } | null

export type ReactProps = {
  slug: string
  on: ReactOn
  /** To whom it was shared; null when only the coalition reads it. */
  audience: Audience | null
  from: From
  /** What came back of a refused one. */
  posted?: Posted
  /** The words it is on. */
  passage?: Pointed | null
  /** The paragraph it is on, for who chose that and did not select words. */
  paragraph?: Pointed
  /** The paragraphs one can choose from. */
  paragraphs?: string[]
}

/** The form of a new reaction. */
export default function OpenReactForm(react: ReactProps) {
  return (
    <SmallForm action={sentTo(react.slug, react.on)} posted={react.posted}>
      {(posted) => <Fields {...react} posted={posted} />}
    </SmallForm>
  )
}

function Fields({ slug, on, audience, from, posted, passage, paragraph, paragraphs }: ReactProps) {
  // On the page of an item the form of a reaction on the whole stands there too.
  const formId = `reageer-${on?.key ?? 'casus'}${passage ? '-woorden' : ''}`
  const shared = audience === null || audience === 'coalition' ? null : audience
  const begun = passage ?? paragraph ?? null
  const words = begun ?? postedPassage(posted)
  const isByParagraph = paragraph !== undefined || paragraphs !== undefined || isPartPosted(posted)
  const suggested = String(posted?.initialValue?.suggestion ?? '')
  const isStruck = Boolean(posted?.initialValue?.strike)
  return (
    <>
      <input type="hidden" name="from" value={from} />
      {on && !on.item && <input type="hidden" name="sectionKey" value={on.key} />}
      {on?.item && <input type="hidden" name="item" value={`${listWords[on.item.kind]}/${on.item.key}`} />}
      {shared && <input type="hidden" name="shown" value={shared} />}
      {paragraphs && (
        <ChoiceField
          field={postedField(formId, 'quote', posted)}
          label={m.passages_choose()}
          required
          options={paragraphs.map((paragraph, place) => ({
            value: paragraph,
            label: paragraph,
            beside: (
              <Link className="from-here" to={addressOfParagraph(place)}>
                {m.passages_from_here()}
                <span className="sr"> {m.passages_paragraph_number({ number: place + 1 })}</span>
              </Link>
            ),
          }))}
        />
      )}
      {!paragraphs && words && <OnWords words={words} errors={posted?.error?.quote ?? []} />}
      {isByParagraph && (
        <TextField
          field={postedField(formId, 'part', posted)}
          label={m.passages_part()}
          hint={m.passages_part_hint()}
        />
      )}
      {!paragraphs && !words && on && posted?.error?.quote && (
        <div className="notice wrong" role="alert">
          <p>{posted.error.quote.join(' ')}</p>
          <p>
            <Link to={pathOfParagraphs(slug, on)}>{m.passages_by_paragraph()}</Link>
          </p>
        </div>
      )}
      <ChoiceField
        field={postedField(formId, 'kind', posted)}
        label={m.comments_kind()}
        required
        options={kindsFor(on?.item ?? null).map((kind) => ({
          value: kind,
          label: kindWords[kind].label(),
          hint: kindWords[kind].hint(),
        }))}
      />
      <MentionArea
        slug={slug}
        field={postedField(formId, 'text', posted)}
        label={m.comments_text()}
        hint={m.comments_text_hint()}
        required
      />
      {(words || paragraphs || suggested || isStruck) && (
        // Who came with words finds these in the field: one changes what is there, and does not begin with nothing.
        <details
          className="suggest"
          open={isStruck || (suggested && !saysSame(suggested, words?.quote ?? '')) ? true : undefined}
        >
          <summary>{m.passages_suggest()}</summary>
          <TextArea
            field={postedField(formId, 'suggestion', posted, begun ? linesTyped(begun.quote).join('\n') : '')}
            label={isByParagraph ? m.passages_suggestion_paragraph() : m.passages_suggestion()}
            hint={`${m.passages_suggestion_hint()} ${m.passages_suggestion_lines()}`}
          />
          <CheckField
            field={postedField(formId, 'strike', posted)}
            label={m.passages_strike()}
            hint={m.passages_strike_hint()}
          />
        </details>
      )}
      {shared ? (
        <ChoiceField
          field={postedField(formId, 'audience', posted, 'shared')}
          label={m.comments_audience()}
          required
          options={[
            {
              value: 'shared',
              label: on?.item
                ? m.comments_audience_shared_item()
                : on
                  ? m.comments_audience_shared()
                  : m.comments_audience_shared_case(),
              hint: sharedHints[shared](),
            },
            {
              value: 'coalition',
              label: m.comments_audience_coalition(),
              hint: m.comments_audience_coalition_hint(),
            },
          ]}
        />
      ) : (
        <>
          <input type="hidden" name="audience" value="coalition" />
          <p className="hint-line">{m.comments_audience_only()}</p>
        </>
      )}
      <div className="acts">
        <button className="btn" type="submit">
          {m.comments_react_go()}
          {on && <span className="sr">: {on.title}</span>}
        </button>
      </div>
    </>
  )
}

/** Of an item the address says so too: there a refused form comes back, whether or not others reacted on it. */
function sentTo(slug: string, on: ReactOn): string {
  const at = href('/casussen/:slug/reacties', { slug })
  return on?.item ? `${at}?op=${on.key}` : at
}

function OnWords({ words, errors }: { words: Pointed; errors: string[] }) {
  return (
    <div className="on-words">
      <p className="meta">{m.passages_on()}</p>
      <blockquote className="quote">{words.quote}</blockquote>
      {errors.map((error) => (
        <p key={error} className="notice wrong" role="alert">
          {error}
        </p>
      ))}
      <input type="hidden" name="quote" value={words.quote} />
      <input type="hidden" name="before" value={words.before} />
      <input type="hidden" name="after" value={words.after} />
    </div>
  )
}

function postedPassage(posted: Posted): Pointed | null {
  const { quote, before = '', after = '' } = posted?.initialValue ?? {}
  return quote ? { quote: String(quote), before: String(before), after: String(after) } : null
}

function isPartPosted(posted: Posted): boolean {
  return Boolean(posted?.initialValue?.part)
}

/** To a question one answers first of all; elsewhere there is nothing to answer. */
function kindsFor(item: ItemRef | null): ThreadKind[] {
  const others = threadKinds.filter((kind) => kind !== 'answer')
  return item?.kind === 'question' ? ['answer', ...others] : others
}
