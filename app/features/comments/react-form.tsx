import './threads.css'
import { Form, href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField, TextArea } from '#app/ui/fields.tsx'
import { Folded } from '#app/ui/folded.tsx'
import { type Audience, type ThreadKind, threadKinds } from '#db/schema/index.ts'
import { type ItemRef, listWords } from '../items/lists.ts'
import { type Posted, postedField } from './posted-field.ts'
import type { From } from './thread-view.tsx'
import { kindWords } from './words.ts'

const sharedHints: Record<Exclude<Audience, 'coalition'>, () => string> = {
  public: m.comments_audience_public,
  network: m.comments_audience_network,
  local: m.comments_audience_local,
}

type Props = {
  slug: string
  /** The section or item it is on; null on the case as a whole. */
  on: { key: string; title: string; item: ItemRef | null } | null
  /** To whom it was shared; null when only the coalition reads it. */
  audience: Audience | null
  from: From
  /** What came back of a refused one: then it is open. */
  posted?: Posted
  /** Who comes for this form finds it open. */
  isOpen?: boolean
}

/** A new reaction on a section, an item, or on the case as a whole; folded away until asked for. */
export function ReactForm({ slug, on, audience, from, posted, isOpen }: Props) {
  const summary = (
    <summary className="btn ghost">
      {on?.item?.kind === 'question'
        ? m.comments_react_question()
        : on
          ? m.comments_react_section({ title: on.title })
          : m.comments_react_case()}
    </summary>
  )
  const form = () => <OpenForm slug={slug} on={on} audience={audience} from={from} posted={posted} />
  if (from === 'case') {
    const to = `${href('/casussen/:slug/reacties', { slug })}?op=${on?.key ?? 'casus'}#op-${on?.key ?? 'casus'}`
    return (
      <Folded className="react-form" summary={summary} elsewhere={{ to, label: m.comments_on_own_page() }}>
        {form}
      </Folded>
    )
  }
  return (
    <details className="react-form" open={posted || isOpen ? true : undefined}>
      {summary}
      {form()}
    </details>
  )
}

function OpenForm({ slug, on, audience, from, posted }: Props) {
  const formId = `reageer-${on?.key ?? 'casus'}`
  const shared = audience === null || audience === 'coalition' ? null : audience
  return (
    <Form method="post" action={href('/casussen/:slug/reacties', { slug })} noValidate preventScrollReset>
      <input type="hidden" name="from" value={from} />
      {on && !on.item && <input type="hidden" name="sectionKey" value={on.key} />}
      {on?.item && <input type="hidden" name="item" value={`${listWords[on.item.kind]}/${on.item.key}`} />}
      {shared && <input type="hidden" name="shown" value={shared} />}
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
      <TextArea
        field={postedField(formId, 'text', posted)}
        label={m.comments_text()}
        hint={m.comments_text_hint()}
        required
      />
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
        </button>
      </div>
    </Form>
  )
}

/** To a question one answers first of all; elsewhere there is nothing to answer. */
function kindsFor(item: ItemRef | null): ThreadKind[] {
  const others = threadKinds.filter((kind) => kind !== 'answer')
  return item?.kind === 'question' ? ['answer', ...others] : others
}
