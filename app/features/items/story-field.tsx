import { lazy, Suspense, useEffect, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { type FormField, TextArea } from '#app/ui/fields.tsx'

// Loaded when somebody asks for it: a form is filled in quicker than an editor arrives.
const StoryEditor = lazy(() => import('#app/editor/story-editor.tsx'))

/** The story of an item: plain text with a little markup, and for who has script the same editor as the texts of a case. */
export function StoryField({ field, json }: { field: FormField; json: FormField }) {
  const given = typeof json.initialValue === 'string' ? json.initialValue : ''
  const [isEditing, setEditing] = useState(false)
  // The first drawing is the server's, which has no editor.
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => {
    setHasScript(true)
    if (given) setEditing(true)
  }, [given])
  const plain = <TextArea field={field} label={m.items_story_label()} hint={m.items_story_hint()} rows={6} />
  if (!isEditing)
    return (
      <>
        {plain}
        {given && <input type="hidden" name={json.name} defaultValue={given} />}
        {hasScript && (
          <p>
            <button type="button" className="btn quiet" onClick={() => setEditing(true)}>
              {m.items_story_editor()}
            </button>
          </p>
        )}
      </>
    )
  return (
    <Suspense fallback={plain}>
      <StoryEditor
        name={json.name}
        given={given}
        markup={typeof field.initialValue === 'string' ? field.initialValue : ''}
        markupId={field.id}
        label={m.items_story_label()}
        errors={field.errors}
        errorId={field.errorId}
      />
    </Suspense>
  )
}
