import {
  $getEditor,
  createCommand,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalCommand,
  type LexicalEditor,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical'
import type { ReactNode } from 'react'
import { PictureInText } from './picture-in-text.tsx'

/** A picture as the words point at it. */
export type Picture = { attachment: string; alt: string; caption: string; width: number; height: number }

type SerializedPicture = Spread<Picture, SerializedLexicalNode>

/** Somebody wants to say what a picture shows. */
export const DESCRIBE_PICTURE_COMMAND: LexicalCommand<NodeKey> = createCommand('DESCRIBE_PICTURE')

/** A picture between the blocks of a text. Its address is made of the id of our own attachment, and can be nothing else. */
export class PictureNode extends DecoratorNode<ReactNode> {
  __attachment: string
  __alt: string
  __caption: string
  __width: number
  __height: number

  static override getType(): string {
    return 'image'
  }

  static override clone(node: PictureNode): PictureNode {
    return new PictureNode(node.getPicture(), node.__key)
  }

  static override importJSON({ attachment, alt, caption, width, height }: SerializedPicture): PictureNode {
    return new PictureNode({ attachment, alt, caption, width, height })
  }

  /** Left out by the binding that makes one of what others wrote: it sets the properties after. */
  constructor(picture?: Picture, key?: NodeKey) {
    super(key)
    this.__attachment = picture?.attachment ?? ''
    this.__alt = picture?.alt ?? ''
    this.__caption = picture?.caption ?? ''
    this.__width = picture?.width ?? 1
    this.__height = picture?.height ?? 1
  }

  getPicture(): Picture {
    const { __attachment, __alt, __caption, __width, __height } = this.getLatest()
    return { attachment: __attachment, alt: __alt, caption: __caption, width: __width, height: __height }
  }

  describe({ alt, caption }: Pick<Picture, 'alt' | 'caption'>): this {
    const self = this.getWritable()
    self.__alt = alt
    self.__caption = caption
    return self
  }

  override exportJSON(): SerializedPicture {
    return { ...super.exportJSON(), ...this.getPicture() }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('img')
    element.setAttribute('src', `/bijlagen/${this.__attachment}`)
    element.setAttribute('alt', this.__alt)
    return { element }
  }

  override createDOM(): HTMLElement {
    return document.createElement('figure')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): false {
    return false
  }

  override decorate(): ReactNode {
    return <PictureInText nodeKey={this.__key} picture={this.getPicture()} />
  }
}

const ownPictures = new WeakMap<LexicalEditor, Set<string>>()

/**
 * The pictures that belong to the text of an editor: those it opened with, that the others added, and that were sent from here. One that
 * was copied from another section is not, and the server would refuse it.
 */
export function picturesOf(editor: LexicalEditor): Set<string> {
  const known = ownPictures.get(editor) ?? new Set()
  ownPictures.set(editor, known)
  return known
}

/** For within an update. */
export function $isOwnPicture(node: PictureNode): boolean {
  return picturesOf($getEditor()).has(node.getPicture().attachment)
}
