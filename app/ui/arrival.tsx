import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** After a link was followed with script, the page is as a browser makes it by itself without script. */
export function Arrival() {
  const { pathname, hash, key } = useLocation()
  const before = useRef({ pathname, key })
  // Where the keyboard and a screen reader go on.
  useEffect(() => {
    if (before.current.key === key) return
    const isSamePage = before.current.pathname === pathname
    before.current = { pathname, key }
    const page = document.getElementById('inhoud')
    if (hash || !page || page.contains(document.activeElement)) return
    if (!isSamePage) page.focus({ preventScroll: true })
    // The same page without what was pressed: nothing has the focus now, and whoever is in the search box stays there.
    else if (document.activeElement === document.body)
      focusOn(page.querySelector<HTMLElement>('.notice[role]') ?? page)
  }, [pathname, hash, key])
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: who comes to the same place once more is to be there once more
  useEffect(() => {
    if (!isFirst.current) goOnAt(hash)
    isFirst.current = false
  }, [pathname, hash, key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more, it opens once more
  useEffect(() => unfold(hash), [pathname, hash, key])
  return null
}

/** A form that was sent went with its focus: its sender goes on at what came of it. Whoever followed a link still has the focus on that. */
function goOnAt(hash: string) {
  const place = hash === '' ? null : document.getElementById(hash.slice(1))
  if (place && document.activeElement === document.body) focusOn(place)
}

function focusOn(place: HTMLElement) {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true })
  }
  place.focus({ preventScroll: true })
}

/** What one asked for is not left folded, neither around it nor, where a phone folds a whole part, inside it. */
function unfold(hash: string) {
  const place = hash === '' ? null : document.getElementById(hash.slice(1))
  if (!place) return
  const folds = [place.querySelector<HTMLDetailsElement>(':scope > details.folded-when-narrow')]
  for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    folds.push(at)
  const closed = folds.filter((one) => one !== null && !one.open)
  for (const one of closed) if (one) one.open = true
  if (closed.length > 0) place.scrollIntoView()
}
