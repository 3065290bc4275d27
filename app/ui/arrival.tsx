import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** After a link was followed with script, the page is where the keyboard and a screen reader go on, as a browser does by itself without script. */
export function Arrival() {
  const { pathname, hash } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    const page = document.getElementById('inhoud')
    if (hash || !page || page.contains(document.activeElement)) return
    page.focus({ preventScroll: true })
  }, [pathname, hash])
  return null
}
