import { useCallback, useEffect, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { type FormField, TextArea } from '#app/ui/fields.tsx'
import { PartMissing, useNeededPart } from '#app/ui/needed-part.tsx'
import { useHasScript } from '#app/ui/use-has-script.ts'

// Loaded when somebody asks for it: a form is filled in quicker than an editor arrives.
const loadEditor = () => import('#app/editor/story-editor.tsx')

/**
 * The story of an item: plain text with a little markup, and for who has script the same editor as the texts of a case. The plain field
 * stays until that is there, so that whatever is typed meanwhile is in it.
 */
export function StoryField({ field, json }: { field: FormField; json: FormField }) {
  const given = typeof json.initialValue === 'string' ? json.initialValue : ''
  // The first drawing is the server's, which has no editor.
  const hasScript = useHasScript()
  const { Part: StoryEditor, misses, isComing, fetchPart } = useNeededPart(loadEditor)
  const open = useCallback(() => void fetchPart(), [fetchPart])
  const [wasAsked, setAsked] = useState(false)
  const ask = () => {
    setAsked(true)
    open()
  }
  useEffect(() => {
    if (given) open()
  }, [given, open])
  /** What was typed in the plain field; null as long as nothing was, and then what the editor made before goes along. */
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    // Before the script was there to hear of it.
    const area = document.getElementById(field.id)
    if (area instanceof HTMLTextAreaElement && area.value !== area.defaultValue) setTyped(area.value)
  }, [field.id])
  const markup = typeof field.initialValue === 'string' ? field.initialValue : ''
  if (StoryEditor)
    return (
      <StoryEditor
        name={json.name}
        given={typed === null ? given : ''}
        markup={typed ?? markup}
        plainId={field.id}
        label={m.items_story_label()}
        errors={field.errors}
        errorId={field.errorId}
      />
    )
  return (
    <div onInput={({ target }) => target instanceof HTMLTextAreaElement && setTyped(target.value)}>
      <TextArea field={field} label={m.items_story_label()} hint={m.items_story_hint()} rows={6} />
      {/* Without script nothing tells that it is older than what was typed. */}
      {hasScript && typed === null && given && <input type="hidden" name={json.name} defaultValue={given} />}
      <PartMissing
        words={m.items_story_missing()}
        misses={misses}
        isComing={isComing}
        wasAsked={wasAsked}
        onRetry={open}
      />
      {hasScript && misses === 0 && (
        <p>
          <button
            type="button"
            className="btn quiet"
            aria-disabled={isComing}
            onClick={isComing ? undefined : ask}
          >
            {m.items_story_editor()}
          </button>{' '}
          <span role="status">{isComing && m.items_story_loading()}</span>
        </p>
      )}
    </div>
  )
}
