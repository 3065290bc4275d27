import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $insertNodeToNearestRoot } from '@lexical/utils'
import { $createParagraphNode, $getNodeByKey, type NodeKey } from 'lexical'
import { useEffect, useId, useRef, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { longestAlt, longestCaption } from './allowed.ts'
import { PictureNode, picturesOf } from './picture-node.tsx'

/** Chooses a picture and says what it shows; or only says it, of one that is there. */
export function PictureForm({
  standing,
  picturesAt,
  onDone,
}: {
  /** Null for a new one. */
  standing: NodeKey | null
  /** The address that takes a picture for this section. */
  picturesAt: string
  onDone: () => void
}) {
  const [editor] = useLexicalComposerContext()
  const [before] = useState(() =>
    editor.read(() => {
      const node = standing ? $getNodeByKey(standing) : null
      return node instanceof PictureNode ? node.getPicture() : null
    }),
  )
  const [alt, setAlt] = useState(before?.alt ?? '')
  const [caption, setCaption] = useState(before?.caption ?? '')
  const [isDecoration, setDecoration] = useState(before !== null && before.alt === '')
  const [wrong, setWrong] = useState('')
  const [isSending, setSending] = useState(false)
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => first.current?.focus(), [])

  async function finish(): Promise<void> {
    const chosen = file.current?.files?.[0]
    if (!before && !chosen) return setWrong(m.editor_picture_choose_first())
    // Asked for, and not left to chance: who does not see the picture depends on it.
    if (!isDecoration && alt.trim() === '') return setWrong(m.editor_picture_say_what())
    const words = { alt: isDecoration ? '' : alt.trim(), caption: caption.trim() }
    if (before && standing) {
      editor.update(() => {
        const node = $getNodeByKey(standing)
        if (node instanceof PictureNode) node.describe(words)
      })
    } else if (chosen) {
      setSending(true)
      const answer = await sendPicture(picturesAt, chosen)
      setSending(false)
      if ('wrong' in answer) return setWrong(answer.wrong)
      const { publicId, width, height } = answer
      picturesOf(editor).add(publicId)
      editor.update(() => {
        const node = new PictureNode({ attachment: publicId, width, height, ...words })
        $insertNodeToNearestRoot(node)
        // So that one can write on.
        if (node.getNextSibling() === null) node.insertAfter($createParagraphNode())
        node.selectNext()
      })
    }
    editor.focus()
    onDone()
  }

  return (
    <form
      className="write-form"
      noValidate
      aria-busy={isSending}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) void finish()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        editor.focus()
        onDone()
      }}
    >
      {wrong && (
        <p className="error-line" role="alert" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {!before && (
        <>
          <label htmlFor={`${id}-file`}>{m.editor_picture_file()}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".png,.jpg,.jpeg,.gif,.webp"
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            ref={(input) => {
              file.current = input
              first.current = input as HTMLInputElement & HTMLTextAreaElement
            }}
          />
        </>
      )}
      <label htmlFor={`${id}-alt`}>{m.editor_picture_alt()}</label>
      <p className="hint-line" id={`${id}-why`}>
        {m.editor_picture_alt_why()}
      </p>
      <textarea
        id={`${id}-alt`}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={2}
        maxLength={longestAlt}
        value={alt}
        disabled={isDecoration}
        aria-describedby={wrong ? `${id}-wrong ${id}-why` : `${id}-why`}
        ref={(area) => {
          if (before) first.current = area as HTMLInputElement & HTMLTextAreaElement
        }}
        onChange={({ target }) => setAlt(target.value)}
      />
      <label className="write-choice">
        <input
          type="checkbox"
          className="utrecht-checkbox"
          checked={isDecoration}
          onChange={({ target }) => setDecoration(target.checked)}
        />
        {m.editor_picture_decoration()}
      </label>
      <label htmlFor={`${id}-caption`}>{m.editor_picture_caption()}</label>
      <input
        id={`${id}-caption`}
        className="utrecht-textbox"
        maxLength={longestCaption}
        value={caption}
        onChange={({ target }) => setCaption(target.value)}
      />
      <div className="write-form-acts">
        <button type="submit" className="btn">
          {isSending
            ? m.editor_picture_sending()
            : before
              ? m.editor_picture_save()
              : m.editor_picture_place()}
        </button>
        <button type="button" className="btn quiet" onClick={onDone}>
          {m.editor_link_cancel()}
        </button>
      </div>
    </form>
  )
}

type Answer = { publicId: string; width: number; height: number } | { wrong: string }

async function sendPicture(to: string, file: File): Promise<Answer> {
  const form = new FormData()
  form.set('bestand', file)
  try {
    const answer = await fetch(to, { method: 'POST', body: form })
    if (answer.status === 201 || answer.status === 422) return (await answer.json()) as Answer
    return { wrong: answer.status === 413 ? m.editor_picture_too_large() : m.editor_picture_not_sent() }
  } catch {
    return { wrong: m.editor_picture_not_sent() }
  }
}
