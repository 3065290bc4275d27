import './section-editor.css'
import { AutoFocusPlugin } from '@lexical/react/LexicalAutoFocusPlugin'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin'
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { useEffect, useRef, useState } from 'react'
import { wordsOnly } from './allowed.ts'
import { AllowedPlugin } from './allowed-plugin.ts'
import { toEditorState } from './editor-state.ts'
import { LinkMenu } from './link-menu.tsx'
import { readMarkup } from './markup.ts'
import { nodes } from './nodes.ts'
import { PastePlugin } from './paste-plugin.tsx'
import { safeAddress } from './safe-address.ts'
import { shortcuts } from './shortcuts.ts'
import { Toolbar } from './toolbar.tsx'

const isSafeAddress = (address: string) => safeAddress(address) !== null

/** The editor of a short text inside a form: no socket, its words go along with the other fields as JSON. */
export default function StoryEditor({
  name,
  given,
  markup,
  plainId,
  label,
  errors,
  errorId,
}: {
  name: string
  /** What the editor made before, as it was posted; '' when it was not open then. */
  given: string
  /** What stood in the plain field it takes the place of. */
  markup: string
  /** The id of that field: who was typing in it, goes on typing here. */
  plainId: string
  label: string
  errors: string[] | undefined
  errorId: string
}) {
  const [start] = useState(() => given || toEditorState(wordsOnly(readMarkup(markup))))
  const [hadFocus] = useState(() => document.activeElement?.id === plainId)
  const [json, setJson] = useState(start)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // A form hears what is typed in its fields; this one is typed in beside it.
    if (json !== start) field.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [json, start])
  return (
    <div className="story-field">
      <LexicalComposer
        initialConfig={{
          namespace: 'verhaal',
          nodes,
          editorState: start,
          theme: { list: { nested: { listitem: 'write-nested' } } },
          onError: (error: Error) => {
            throw error
          },
        }}
      >
        <p className="utrecht-form-label">{label}</p>
        {errors && (
          <p className="error-line" id={errorId}>
            {errors.join(' ')}
          </p>
        )}
        <div className="write-sheet">
          <RichTextPlugin
            contentEditable={<ContentEditable className="written write-text" aria-label={label} spellCheck />}
            ErrorBoundary={LexicalErrorBoundary}
          />
          <LinkMenu />
        </div>
        <ListPlugin />
        <LinkPlugin validateUrl={isSafeAddress} />
        <MarkdownShortcutPlugin transformers={shortcuts} />
        <HistoryPlugin />
        {hadFocus && <AutoFocusPlugin defaultSelection="rootEnd" />}
        <AllowedPlugin wordsOnly />
        <OnChangePlugin ignoreSelectionChange onChange={(state) => setJson(JSON.stringify(state.toJSON()))} />
        <div className="write-foot">
          <PastePlugin />
          <Toolbar picturesAt={null} />
        </div>
      </LexicalComposer>
      <input type="hidden" name={name} value={json} ref={field} readOnly />
    </div>
  )
}
