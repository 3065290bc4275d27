import { type ComponentType, useEffect, useState } from 'react'

/** Not before somebody has begun to read: what a page can be read without may not make it slower to get there. */
const settledMs = 2000

/** Something that comes a moment after the page did, and is downloaded only then. `load` is the same function each time. */
export function Later({ load }: { load: () => Promise<ComponentType> }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      load().then(
        (component) => setLoaded(() => component),
        // Gone offline, or a newer version was put in its place: the page does without, as it did until now.
        () => undefined,
      )
    }, settledMs)
    return () => clearTimeout(timer)
  }, [load])
  return Loaded && <Loaded />
}
