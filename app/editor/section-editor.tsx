import './section-editor.css'
import { LexicalCollaboration } from '@lexical/react/LexicalCollaborationContext'
import { CollaborationPlugin } from '@lexical/react/LexicalCollaborationPlugin'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { TablePlugin } from '@lexical/react/LexicalTablePlugin'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { m } from '#app/paraglide/messages.js'
import { AllowedPlugin } from './allowed-plugin.ts'
import { type Connection, openConnection, type Saving } from './connection.ts'
import { CopyOfWords } from './copy-of-words.tsx'
import type { KeptText } from './kept-text.ts'
import { LinkMenu } from './link-menu.tsx'
import { nodes } from './nodes.ts'
import { PastePlugin } from './paste-plugin.tsx'
import { safeAddress } from './safe-address.ts'
import { shortcuts } from './shortcuts.ts'
import { Toolbar } from './toolbar.tsx'

const longestWaitMs = 4_000

/** The editor of a section, in the place of its words. Loaded when somebody starts to write. */
export default function SectionEditor({
  text,
  label,
  picturesAt,
  standing,
  onDone,
}: {
  text: KeptText
  label: string
  /** The address that takes a picture for this section. */
  picturesAt: string
  /** The words as they stood, shown until the editor has them. */
  standing: ReactNode
  /** Everything is on disk and the editor may go. */
  onDone: () => void
}) {
  const opened = useRef(text)
  const [connection, setConnection] = useState<Connection | null>(null)
  // Once it is mounted, and not while it is drawn: a drawing that React gives up would leave a connection nobody ends.
  useLayoutEffect(() => {
    const made = openConnection(opened.current)
    setConnection(made)
    return () => made.letGo()
  }, [])
  if (!connection) return null
  return (
    <LexicalCollaboration>
      <LexicalComposer initialConfig={configuration}>
        <Writing
          connection={connection}
          label={label}
          picturesAt={picturesAt}
          standing={standing}
          onDone={onDone}
        />
      </LexicalComposer>
    </LexicalCollaboration>
  )
}

const configuration = {
  namespace: 'onderdeel',
  nodes,
  // The words come from the server.
  editorState: null,
  theme: {
    collaboration: { cursor: 'write-caret', cursorName: 'write-caret-name' },
    tableScrollableWrapper: 'table-scroll',
    list: { nested: { listitem: 'write-nested' } },
  },
  onError: (error: Error) => {
    throw error
  },
}

const isSafeAddress = (address: string) => safeAddress(address) !== null

function Writing({
  connection,
  label,
  picturesAt,
  standing,
  onDone,
}: {
  connection: Connection
  label: string
  picturesAt: string
  standing: ReactNode
  onDone: () => void
}) {
  const { saving, hasWords, hasUnsent } = useConnection(connection)
  const [isLeaving, setLeaving] = useState(false)
  const cursors = useRef<HTMLDivElement>(null)
  const isSaved = saving.state === 'saved'
  const isOnPage = isSaved && saving.isOnPage
  const isEnded = saving.state === 'notYours' || saving.state === 'refused'

  useEffect(() => {
    if (!isLeaving) return
    connection.finish()
    const giveUp = setTimeout(() => setLeaving(false), longestWaitMs)
    return () => clearTimeout(giveUp)
  }, [isLeaving, connection])

  useEffect(() => {
    if (isLeaving && isOnPage) onDone()
  }, [isLeaving, isOnPage, onDone])

  useEffect(() => {
    const isSafe = isSaved || (saving.state === 'offline' && saving.isKept) || (isEnded && !hasUnsent)
    if (isSafe || !hasWords) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isSaved, isEnded, saving, hasWords, hasUnsent])

  return (
    <>
      <div className="write-bar">
        <Status connection={connection} saving={saving} />
        <button type="button" className="btn" onClick={() => (isEnded ? onDone() : setLeaving(true))}>
          {isLeaving ? m.editor_finishing() : m.editor_done()}
        </button>
      </div>
      {isEnded && hasUnsent && <CopyOfWords words={connection.words()} onDiscard={connection.discard} />}
      <div className="write-sheet" ref={cursors}>
        {!hasWords && standing}
        <div hidden={!hasWords}>
          <RichTextPlugin
            contentEditable={<ContentEditable className="written write-text" aria-label={label} spellCheck />}
            placeholder={<p className="write-empty unsaid">{m.editor_empty()}</p>}
            ErrorBoundary={LexicalErrorBoundary}
          />
        </div>
        <CollaborationPlugin
          id="onderdeel"
          providerFactory={(id, documents) => {
            documents.set(id, connection.doc)
            return connection.provider
          }}
          shouldBootstrap={false}
          // What the others see of us is set by the server.
          username=""
          cursorsContainerRef={cursors}
        />
        <ListPlugin />
        <TablePlugin hasCellMerge={false} hasCellBackgroundColor={false} hasHorizontalScroll />
        <LinkPlugin validateUrl={isSafeAddress} />
        <MarkdownShortcutPlugin transformers={shortcuts} />
        <AllowedPlugin />
        <LinkMenu />
        {hasWords && <FocusOnce />}
      </div>
      {isEnded ? (
        <OnlyRead />
      ) : (
        <div className="write-foot">
          <PastePlugin />
          <Toolbar picturesAt={picturesAt} />
        </div>
      )}
    </>
  )
}

function useConnection(connection: Connection): { saving: Saving; hasWords: boolean; hasUnsent: boolean } {
  const { subscribe } = connection
  const saving = useSyncExternalStore(subscribe, connection.saving, connection.saving)
  const hasWords = useSyncExternalStore(subscribe, connection.hasWords, connection.hasWords)
  const hasUnsent = useSyncExternalStore(subscribe, connection.hasUnsent, connection.hasUnsent)
  return { saving, hasWords, hasUnsent }
}

function FocusOnce(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    editor.focus(undefined, { defaultSelection: 'rootStart' })
  }, [editor])
  return null
}

/** What is typed now goes nowhere, not even into the copy: so nothing can be. */
function OnlyRead(): null {
  const [editor] = useLexicalComposerContext()
  useLayoutEffect(() => editor.setEditable(false), [editor])
  return null
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

function Status({ connection, saving }: { connection: Connection; saving: Saving }) {
  const others = useSyncExternalStore(connection.subscribe, connection.others, connection.others)
  const isOffline = saving.state === 'offline'
  const isTrouble = ['failing', 'offline', 'notYours', 'refused'].includes(saving.state)
  return (
    <div className="write-status meta">
      <p role="status" className={isTrouble ? `notice wrong${isOffline ? ' off' : ''}` : undefined}>
        {sayHow(saving)}
      </p>
      {others.length > 0 && <p className="write-others">{m.editor_others({ names: others.join(', ') })}</p>}
    </div>
  )
}

function sayHow(saving: Saving): string {
  switch (saving.state) {
    case 'opening':
      return m.editor_opening()
    case 'busy':
      return m.editor_busy()
    case 'failing':
      return m.editor_failing()
    case 'offline':
      return saving.isKept ? m.editor_offline_kept() : m.editor_offline()
    case 'notYours':
      return m.editor_not_yours()
    case 'refused':
      return m.editor_refused()
    case 'saved':
      if (!saving.hasWritten || saving.at === null) return m.editor_open()
      return m.editor_saved({ time: clock.format(saving.at) })
  }
}
