import { type ComponentType, useEffect, useState } from 'react'

/** Not before somebody has begun to read: what keeps a page up to date may not make it slower to get there. */
const settledMs = 2000

/** Keeps the page in sight up to date, from a moment after it came. */
export function Live() {
  const [Listening, setListening] = useState<ComponentType | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      import('./listening.tsx').then(
        (loaded) => setListening(() => loaded.Listening),
        // Gone offline, or a newer version was put in its place: the page stays as it is, which is what it was before.
        () => undefined,
      )
    }, settledMs)
    return () => clearTimeout(timer)
  }, [])
  return Listening && <Listening />
}
