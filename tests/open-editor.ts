import { createHeadlessEditor } from '@lexical/headless'
import {
  createYjsBinding,
  type Provider,
  syncLexicalUpdateToYjs,
  syncYjsChangesToLexical,
} from '@lexical/yjs'
import * as Y from 'yjs'
import { nodes } from '#app/editor/nodes.ts'

const nobody: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    off: () => {},
    on: () => {},
    setLocalState: () => {},
    setLocalStateField: () => {},
  },
  connect: () => {},
  disconnect: () => {},
  off: () => {},
  on: () => {},
}

/** An editor as the browser has it, bound to a document. */
export function openEditor(state?: Uint8Array) {
  const editor = createHeadlessEditor({
    nodes,
    onError: (error) => {
      throw error
    },
  })
  const doc = new Y.Doc()
  const binding = createYjsBinding({ doc, docMap: new Map([['main', doc]]), editor, id: 'main' })
  binding.root.getSharedType().observeDeep((events, transaction) => {
    if (transaction.origin !== binding) syncYjsChangesToLexical(binding, nobody, events, false)
  })
  editor.registerUpdateListener(
    ({ dirtyElements, dirtyLeaves, editorState, normalizedNodes, prevEditorState, tags }) => {
      if (!tags.has('skip-collab'))
        syncLexicalUpdateToYjs(
          binding,
          nobody,
          prevEditorState,
          editorState,
          dirtyElements,
          dirtyLeaves,
          normalizedNodes,
          tags,
        )
    },
  )
  if (state) {
    Y.applyUpdate(doc, state)
    editor.update(() => {}, { discrete: true })
  }
  return { editor, doc }
}
