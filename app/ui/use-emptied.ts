import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * A form that adds one of many is empty again when what it sent was taken, and whoever typed goes on in it.
 * @param isTaken the page was come to by that act: it says so itself, and nothing was refused since
 */
export function useEmptied(isTaken: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  const { key, hash } = useLocation()
  const before = useRef(key)
  useEffect(() => {
    // A page that only arrives has an empty form already, and who follows a link within it has sent nothing.
    if (before.current === key || hash) return
    before.current = key
    if (!isTaken) return
    form.current?.reset()
    // The fields are made anew by the reset. The page stays where it says what was done.
    const turn = requestAnimationFrame(() =>
      form.current
        ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea')
        ?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(turn)
  }, [isTaken, key, hash])
  return form
}
