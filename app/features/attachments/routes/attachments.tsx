import { data, Form, Link, redirect } from 'react-router'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { addAttachment } from '../commands.ts'
import { FileList } from '../file-list.tsx'
import { acceptedFiles } from '../kinds.ts'
import { manageFiles } from '../queries.ts'
import { fileField, readUpload } from '../read-upload.ts'
import { UploadField, UploadSummary } from '../upload-field.tsx'
import { sayWhyNot } from '../words-on-screen.ts'
import type { Route } from './+types/attachments'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.attachments_title({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const done = new URL(request.url).searchParams.get('gedaan') ?? ''
  return {
    ...manageFiles(actor, params.slug, params.key),
    done: Object.hasOwn(doneWords, done) ? (done as keyof typeof doneWords) : null,
    field: fileField,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  // Before a byte of the file is read.
  manageFiles(actor, params.slug, params.key)
  await limit('upload', actor.id)
  const { file } = await readUpload(request)
  const added = 'refused' in file ? file : await addAttachment(actor, params.slug, params.key, file, 'file')
  if ('refused' in added) return data({ wrong: sayWhyNot(added) }, { status: 422 })
  return redirect(`/casussen/${params.slug}/onderdelen/${params.key}/bijlagen?gedaan=erbij`, 303)
}

const doneWords = {
  erbij: m.attachments_done_added,
  weg: m.attachments_done_removed,
  terug: m.attachments_done_returned,
}

export default function Attachments({ loaderData, actionData, params }: Route.ComponentProps) {
  const { caseName, title, standing, removed, done, field } = loaderData
  const back = `/casussen/${params.slug}#${params.key}`
  const wrong = actionData?.wrong
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> · <Link to={back}>{caseName}</Link>
        </p>
        <h1>{m.attachments_title({ title })}</h1>
        <p className="essence">{m.attachments_intro()}</p>
      </header>
      {done && !wrong && <Notice kind="saved" title={doneWords[done]()} />}
      {/* Empty again once the file is there. */}
      <Form
        key={standing[0]?.publicId}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="file-form"
      >
        <UploadSummary name={field} wrong={wrong} />
        <UploadField
          name={field}
          label={m.attachments_field()}
          hint={m.attachments_field_hint()}
          accept={acceptedFiles}
          wrong={wrong}
        />
        <p className="acts">
          <button type="submit" className="btn">
            {m.attachments_add()}
          </button>
          <Link className="btn plain" to={back}>
            {m.attachments_back()}
          </Link>
        </p>
      </Form>
      {standing.length === 0 ? (
        <p className="unsaid">{m.attachments_none()}</p>
      ) : (
        <FileList files={standing} label={m.attachments_list({ title })}>
          {(file) => (
            <>
              {!file.isShared && <span className="state open">{m.attachments_not_shared()}</span>}
              <Form method="post" action={`/bijlagen/${file.publicId}/verwijdering`}>
                <button type="submit" className="btn quiet">
                  {m.attachments_remove()}
                  <span className="sr"> {file.name}</span>
                </button>
              </Form>
            </>
          )}
        </FileList>
      )}
      {removed.length > 0 && (
        <section className="files-removed" aria-labelledby="weggehaald">
          <h2 id="weggehaald">{m.attachments_removed()}</h2>
          <p className="meta">{m.attachments_removed_hint()}</p>
          <ul className="files">
            {removed.map(({ publicId, name, removedAt }) => (
              <li key={publicId}>
                <span>{name}</span>
                {removedAt !== null && (
                  <span className="meta">
                    <Moment at={removedAt} />
                  </span>
                )}
                <Form method="post" action={`/bijlagen/${publicId}/verwijdering`}>
                  <input type="hidden" name="act" value="undo" />
                  <button type="submit" className="btn quiet">
                    {m.attachments_return()}
                    <span className="sr"> {name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
