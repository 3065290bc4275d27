import '../../sections/written.css'
import { data, Form, Link, redirect } from 'react-router'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { Notice } from '#app/ui/notice.tsx'
import { Written } from '#app/ui/written.tsx'
import type { LeftOut } from '../documents/word.ts'
import { importForm } from '../forms.ts'
import { importWord, previewWord } from '../import.ts'
import { manageFiles } from '../queries.ts'
import { fileField, readUpload } from '../read-upload.ts'
import { UploadField, UploadSummary } from '../upload-field.tsx'
import { sayWhyNot } from '../words-on-screen.ts'
import type { Route } from './+types/word'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.attachments_word_title({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const { caseName, title, hasWords } = manageFiles(requirePerson(context, request), params.slug, {
    section: params.key,
  })
  return { caseName, title, hasWords, field: fileField }
}

/** First the document, to look at what it becomes; then the word that it may. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { slug, key } = params
  manageFiles(actor, slug, { section: key })
  await limit('upload', actor.id)
  const { fields, file } = await readUpload(request)
  const answer = importForm.safeParse(Object.fromEntries(fields))
  if (answer.success) {
    const imported = await importWord(actor, slug, key, answer.data)
    if (!('refused' in imported)) return redirect(`/casussen/${slug}#${key}`, 303)
    const wrong = imported.refused === 'missing' ? m.attachments_word_waited() : sayWhyNot(imported)
    return data({ wrong, preview: null }, { status: 422 })
  }
  const preview = 'refused' in file ? file : await previewWord(actor, slug, key, file)
  if ('refused' in preview) {
    const wrong = preview.refused === 'kind' ? m.attachments_word_kind() : sayWhyNot(preview)
    return data({ wrong, preview: null }, { status: 422 })
  }
  return data({ wrong: undefined, preview })
}

export default function Word({ loaderData, actionData, params }: Route.ComponentProps) {
  const { caseName, title, hasWords, field } = loaderData
  const { wrong, preview } = actionData ?? {}
  const back = `/casussen/${params.slug}#${params.key}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> · <Link to={back}>{caseName}</Link>
        </p>
        <h1>{m.attachments_word_title({ title })}</h1>
        <p className="essence">{preview ? m.attachments_word_look() : m.attachments_word_intro()}</p>
      </header>
      {preview ? (
        <>
          <Report leftOut={preview.leftOut} pictures={preview.pictures} />
          <section className="sheet word-preview" aria-labelledby="voorbeeld">
            <h2 id="voorbeeld">{m.attachments_word_preview()}</h2>
            {preview.html ? (
              <Written html={preview.html} />
            ) : (
              <p className="unsaid">{m.attachments_word_empty()}</p>
            )}
          </section>
          <Form method="post" className="file-form">
            <input type="hidden" name="incoming" value={preview.incoming} />
            {hasWords && (
              <fieldset className="utrecht-form-field choice">
                <legend className="utrecht-form-label">{m.attachments_word_place()}</legend>
                <label className="option">
                  <input type="radio" name="place" value="after" defaultChecked />
                  <span>
                    {m.attachments_word_after()}
                    <small>{m.attachments_word_after_hint()}</small>
                  </span>
                </label>
                <label className="option">
                  <input type="radio" name="place" value="instead" />
                  <span>
                    {m.attachments_word_instead()}
                    <small>{m.attachments_word_instead_hint()}</small>
                  </span>
                </label>
              </fieldset>
            )}
            {!hasWords && <input type="hidden" name="place" value="instead" />}
            <p className="acts">
              <button type="submit" className="btn">
                {m.attachments_word_take()}
              </button>
              <Link className="btn plain" to={back}>
                {m.attachments_word_not()}
              </Link>
            </p>
          </Form>
        </>
      ) : (
        <Form method="post" encType="multipart/form-data" noValidate className="file-form">
          <UploadSummary name={field} wrong={wrong} />
          <UploadField
            name={field}
            label={m.attachments_word_field()}
            hint={m.attachments_word_hint()}
            accept=".docx"
            wrong={wrong}
          />
          <p className="acts">
            <button type="submit" className="btn">
              {m.attachments_word_show()}
            </button>
            <Link className="btn plain" to={back}>
              {m.attachments_back()}
            </Link>
          </p>
        </Form>
      )}
    </div>
  )
}

/** What does not come along, so that nobody finds out later. */
function Report({ leftOut, pictures }: { leftOut: LeftOut; pictures: number }) {
  const lines = [
    countedIn(leftOut.footnote, m.attachments_word_footnote, m.attachments_word_footnotes),
    countedIn(leftOut.endnote, m.attachments_word_endnote, m.attachments_word_endnotes),
    countedIn(leftOut.comment, m.attachments_word_comment, m.attachments_word_comments),
    countedIn(leftOut.checkbox, m.attachments_word_checkbox, m.attachments_word_checkboxes),
    countedIn(leftOut.drawing, m.attachments_word_drawing, m.attachments_word_drawings),
    countedIn(leftOut.formula, m.attachments_word_formula, m.attachments_word_formulas),
    countedIn(leftOut.other, m.attachments_word_other, m.attachments_word_others),
  ].filter((line) => line !== null)
  return (
    <Notice title={lines.length > 0 ? m.attachments_word_left_out() : m.attachments_word_whole()}>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {pictures > 0 && (
        <p>
          {pictures === 1 ? m.attachments_word_picture() : m.attachments_word_pictures({ count: pictures })}
        </p>
      )}
    </Notice>
  )
}

function countedIn(
  count: number | undefined,
  one: () => string,
  many: (given: { count: number }) => string,
): string | null {
  if (!count) return null
  return count === 1 ? one() : many({ count })
}
