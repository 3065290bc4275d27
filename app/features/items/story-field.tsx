import { lazy, Suspense, useEffect, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { type FormField, TextArea } from '#app/ui/fields.tsx'

// Loaded when somebody asks for it: a form is filled in quicker than an editor arrives.
const StoryEditor = lazy(() => import('#app/editor/story-editor.tsx'))

/** The story of an item: plain text with a little markup, and for who has script the same editor as the texts of a case. */
export function StoryField({ field, json }: { field: FormField; json: FormField }) {
  const given = typeof json.initialValue === 'string' ? json.initialValue : ''
  const markup = typeof field.initialValue === 'string' ? field.initialValue : ''
  /** What stood in the plain field when the editor was asked for; null as long as it was not. */
  const [typed, setTyped] = useState<string | null>(null)
  // The first drawing is the server's, which has no editor.
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => {
    setHasScript(true)
    if (given) setTyped(markup)
  }, [given, markup])
  if (typed === null)
    return (
      <>
        <TextArea field={field} label={m.items_story_label()} hint={m.items_story_hint()} rows={6} />
        {given && <input type="hidden" name={json.name} defaultValue={given} />}
        {hasScript && (
          <p>
            <button type="button" className="btn quiet" onClick={() => setTyped(wordsIn(field.id))}>
              {m.items_story_editor()}
            </button>
          </p>
        )}
      </>
    )
  // Nothing to type in until the editor is there: words typed in between would have nowhere to go.
  const loading = (
    <>
      <p role="status">{m.items_story_loading()}</p>
      <input type="hidden" name={field.name} value={typed} readOnly />
    </>
  )
  return (
    <Suspense fallback={loading}>
      <StoryEditor
        name={json.name}
        given={given}
        markup={typed}
        label={m.items_story_label()}
        errors={field.errors}
        errorId={field.errorId}
      />
    </Suspense>
  )
}

function wordsIn(id: string): string {
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field.value : ''
}
