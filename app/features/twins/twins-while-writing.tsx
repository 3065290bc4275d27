import './twin-list.css'
import { useEffect, useRef, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import type { Twin } from './queries.ts'
import { TwinLine } from './twin-line.tsx'
import { twinTitles } from './twin-list.tsx'

/** Who pauses this long has a thought on paper. */
const restMs = 800
/** What tells what an item is about; each as its field in the form is called. */
const telling = ['title', 'story', 'storyJson', 'poleOne', 'poleOther', 'mechanism', 'themes']
/** Of less nobody can say what it will be about. */
const leastLetters = 12

/**
 * Beside what somebody is writing: who else has this. Found again when they pause, and never in the way of what they do; without
 * script it is found when the item is there, on its page.
 * @param itemKey  of an item that exists already
 */
export function TwinsWhileWriting({ kind, at, itemKey }: { kind: ItemKind; at: string; itemKey?: string }) {
  const place = useRef<HTMLElement>(null)
  const [twins, setTwins] = useState<Twin[]>([])
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking = new AbortController()
    let asked = ''
    const ask = async () => {
      const fields = new URLSearchParams(itemKey ? { key: itemKey } : {})
      for (const [name, value] of new FormData(form))
        if (telling.includes(name) && typeof value === 'string') fields.append(name, value)
      const body = String(fields)
      if (body === asked) return
      asked = body
      asking.abort()
      asking = new AbortController()
      const { signal } = asking
      const isShort = telling.every((name) => (fields.get(name) ?? '').length < leastLetters)
      const found = isShort && !fields.has('themes') ? [] : await find(at, fields, signal)
      if (!signal.aborted && found) setTwins(found)
    }
    const hear = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, restMs)
    }
    form.addEventListener('input', hear)
    return () => {
      clearTimeout(timer)
      asking.abort()
      form.removeEventListener('input', hear)
    }
  }, [at, itemKey])
  return (
    <aside ref={place} className="twins-beside" aria-label={twinTitles[kind]()} hidden={twins.length === 0}>
      <p role="status" className="sr">
        {twins.length > 0 && m.twins_found_beside({ count: twins.length })}
      </p>
      <div>
        <h2>{twinTitles[kind]()}</h2>
        <ul className="twin-list">
          {twins.map((twin) => (
            <li key={twin.to}>
              <TwinLine twin={twin} isBeside />
            </li>
          ))}
        </ul>
        <p className="meta">{m.twins_link_later()}</p>
      </div>
    </aside>
  )
}

/** @returns null when there is no answer: what stands there stays */
async function find(at: string, body: URLSearchParams, signal: AbortSignal): Promise<Twin[] | null> {
  try {
    const answer = await fetch(at, { method: 'POST', body, signal })
    if (!answer.ok) return null
    const { twins } = (await answer.json()) as { twins: Twin[] }
    return twins
  } catch {
    return null
  }
}
