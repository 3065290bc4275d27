import './select-words.css'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { m } from '#app/paraglide/messages.js'
import type { Pointed } from '../passages/anchor.ts'
import { wholeWords } from '../passages/whole-words.ts'
import OpenReactForm, { type ReactProps } from './open-react-form.tsx'

/** A text one can react on: the element with `data-react-on` and this key holds it. */
export type Readable = Pick<ReactProps, 'on' | 'audience'>

type Chosen = Readable & { text: HTMLElement; passage: Pointed; rect: DOMRect }

/** Lets whoever selects words in a text react on just those. Loaded when the page stands. */
export default function SelectWords({
  slug,
  from,
  readable,
}: Pick<ReactProps, 'slug' | 'from'> & { readable: Readable[] }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isReacting, setReacting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const look = () => setChosen((before) => (dialog.current?.open ? before : selected(readable)))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [readable])

  useEffect(() => {
    if (!button.current || !chosen) return
    const { rect } = chosen
    const top = Math.min(rect.bottom + 8, innerHeight - 60)
    button.current.style.top = `${Math.max(80, top)}px`
    button.current.style.left = `${Math.max(8, Math.min(rect.left, innerWidth - 240))}px`
  }, [chosen])

  useEffect(() => {
    // Who selected words by keyboard finds the offer with the next key, and not behind every link of the page.
    const toTheOffer = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== document.body) return
      if (!button.current) return
      event.preventDefault()
      button.current.focus()
    }
    document.addEventListener('keydown', toTheOffer)
    return () => document.removeEventListener('keydown', toTheOffer)
  }, [])

  useEffect(() => {
    if (isReacting) dialog.current?.showModal()
  }, [isReacting])

  return (
    <>
      {chosen &&
        // In the text it is on, so that one goes on from there; and it stays while one reacts, to come back to.
        createPortal(
          <button
            type="button"
            className="btn select-words"
            ref={button}
            // Pressing it must not take the selection away before it is heard.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setReacting(true)}
          >
            {m.passages_react()}
          </button>,
          chosen.text,
        )}
      {isReacting && chosen && (
        <dialog
          ref={dialog}
          className="react-dialog"
          aria-labelledby="reageer-op-woorden"
          onClose={() => setReacting(false)}
        >
          <header className="sec">
            <h2 id="reageer-op-woorden">{m.passages_react_title()}</h2>
            <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
              {m.passages_react_cancel()}
            </button>
          </header>
          <OpenReactForm
            slug={slug}
            from={from}
            on={chosen.on}
            audience={chosen.audience}
            passage={chosen.passage}
          />
        </dialog>
      )}
    </>
  )
}

const contextLength = 32

function selected(readable: Readable[]): Chosen | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const text = textAround(range.startContainer)
  if (!text || text !== textAround(range.endContainer)) return null
  const key = text.dataset.reactOn
  const of = readable.find(({ on }) => on?.key === key)
  const quote = wordsIn(text, range)
  if (!of || !quote.trim()) return null
  const { before, after, ...passage } = wholeWords({ quote, ...around(text, range) })
  return {
    ...of,
    text,
    passage: { ...passage, before: before.slice(-contextLength), after: after.slice(0, contextLength) },
    rect: range.getBoundingClientRect(),
  }
}

function textAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  // What was said about a text stands among its paragraphs, and is not the text.
  if (element?.closest('.notes')) return null
  return element?.closest<HTMLElement>('[data-react-on]') ?? null
}

function around(text: HTMLElement, range: Range): { before: string; after: string } {
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const after = document.createRange()
  after.setStart(range.endContainer, range.endOffset)
  after.setEndAfter(text)
  return { before: wordsIn(text, before), after: wordsIn(text, after) }
}

/** The words of a text within a range, a line per paragraph, and one for each that is broken off within it. */
function wordsIn(text: HTMLElement, range: Range): string {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let [words, block]: [string, Element | null] = ['', null]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!range.intersectsNode(node) || !parent?.closest('.written') || parent.closest('.notes')) continue
    if (node instanceof HTMLBRElement) words += '\n'
    // Its words are in the text, and who does not see it hears them.
    if (node instanceof HTMLImageElement && node.alt) {
      words += `\n${node.alt}`
      block = node
    }
    if (!(node instanceof Text)) continue
    const [start, end] = [
      node === range.startContainer ? range.startOffset : 0,
      node === range.endContainer ? range.endOffset : node.data.length,
    ]
    const own = parent.closest('p, li, h3, h4, td, th, figcaption')
    if (block && own !== block) words += '\n'
    block = own
    words += node.data.slice(start, end)
  }
  return words
}
