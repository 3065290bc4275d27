import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@lexical/react/useLexicalEditable'
import { $getNodeByKey, type NodeKey } from 'lexical'
import { m } from '#app/paraglide/messages.js'
import { DESCRIBE_PICTURE_COMMAND, type Picture } from './picture-node.tsx'

/** A picture while one writes: as readers see it, with what they hear, and what one can do with it. */
export function PictureInText({ nodeKey, picture }: { nodeKey: NodeKey; picture: Picture }) {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const { attachment, alt, caption, width, height } = picture
  return (
    <>
      <img src={`/bijlagen/${attachment}`} alt={alt} width={width} height={height} />
      {caption && <figcaption>{caption}</figcaption>}
      {isEditable && (
        <div className="write-picture meta">
          <span>{alt ? m.editor_picture_says({ alt }) : m.editor_picture_decorates()}</span>
          <button
            type="button"
            className="write-tool"
            onClick={() => editor.dispatchCommand(DESCRIBE_PICTURE_COMMAND, nodeKey)}
          >
            {m.editor_picture_describe()}
          </button>
          <button
            type="button"
            className="write-tool"
            onClick={() => {
              editor.update(() => $getNodeByKey(nodeKey)?.remove())
              editor.focus()
            }}
          >
            {m.editor_picture_remove()}
          </button>
        </div>
      )}
    </>
  )
}
