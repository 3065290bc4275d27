import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { FileList } from './file-list.tsx'
import type { FilesOnPage } from './files-page.ts'
import { acceptedFiles } from './kinds.ts'
import { UploadField, UploadSummary } from './upload-field.tsx'

const doneWords = {
  erbij: m.attachments_done_added,
  weg: m.attachments_done_removed,
  terug: m.attachments_done_returned,
}

/** Adds files under a section or an item, and takes them away. */
export function FilesPage({
  page: { caseName, title, isItem, standing, removed, done, field },
  back,
  wrong,
}: {
  page: FilesOnPage
  back: { to: string; label: string }
  wrong: string | undefined
}) {
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> ·{' '}
          <Link to={back.to}>{isItem ? title : caseName}</Link>
        </p>
        <h1>{m.attachments_title({ title })}</h1>
        <p className="essence">{isItem ? m.attachments_intro_item() : m.attachments_intro()}</p>
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
          <Link className="btn plain" to={back.to}>
            {back.label}
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
