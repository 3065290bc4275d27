import type { LiveChange } from './live-change.ts'
import { addsToPage, changesWords } from './pages.ts'

/** Where one says something; what a search or a filter holds is no loss. */
const fields =
  'form[method=post] :is(textarea, select, input:not([type=hidden], [type=checkbox], [type=radio]))'
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const page = () => document.getElementById('inhoud')

/** Somebody is in the middle of something: typing, choosing, holding words with the mouse, or offered words that may stand nowhere else. Then nothing on the page may change by itself. */
export function isBusy(): boolean {
  const here = page()
  if (!here) return false
  const active = document.activeElement
  if (active && here.contains(active) && active.matches('textarea, input, select, [contenteditable]'))
    return true
  if (here.querySelector('[contenteditable=true], dialog[open], .copy-of-words')) return true
  if ([...here.querySelectorAll<Field>(fields)].some(isFilledIn)) return true
  const selection = getSelection()
  return selection !== null && !selection.isCollapsed && here.contains(selection.anchorNode)
}

function isFilledIn(field: Field): boolean {
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue
  const standing = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0]
  return standing !== undefined && !standing.selected
}

/** Whether what is new would come above what one reads, or change it under one's eyes. At the very top of a page nothing is above. */
export function movesWhatIsRead(change: LiveChange): boolean {
  const place = placeOf(change)?.getBoundingClientRect()
  if (changesWords(change)) return place !== undefined && place.top < innerHeight && place.bottom > 0
  if (!addsToPage(change) || scrollY === 0) return false
  return !place || place.bottom < innerHeight
}

function placeOf({ thread, section }: LiveChange): Element | null {
  return (
    (thread && document.getElementById(`reactie-${thread}`)) ||
    (section && document.getElementById(section)) ||
    // Where the reactions of a case stand together, under what they are on.
    (section && document.getElementById(`op-${section}`)?.closest('section')) ||
    null
  )
}

/** Something on the page and where it stands in the window, with what it stands in, in case it goes itself. */
export type Standing = { element: Element; top: number }[]

/** What one reads: where the focus is, or else the words a third down the window. Nothing at the very top, where one looks for what is new. */
export function whatIsRead(): Standing {
  const here = page()
  const active = document.activeElement
  if (!here) return []
  const isInSight = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  const hasFocus = active && active !== here && here.contains(active) && isInSight(active)
  if (scrollY === 0 && !hasFocus) return []
  const hit = document.elementsFromPoint(innerWidth / 3, innerHeight / 3).find((one) => here.contains(one))
  let element: Element | null = hasFocus ? active : hit ? firstUnder(hit, innerHeight / 3) : null
  const standing: Standing = []
  for (; element && element !== here; element = element.parentElement)
    standing.push({ element, top: element.getBoundingClientRect().top })
  return standing
}

/** Between two things one reads there is a gap, which belongs to what holds them both and begins far above: then it is the next one. */
function firstUnder(element: Element, y: number): Element {
  const next = [...element.children].find((child) => child.getBoundingClientRect().bottom > y)
  return next ? firstUnder(next, y) : element
}

/** Puts what was read back where it stood in the window. */
export function keepStanding(standing: Standing): void {
  const kept = standing.find(({ element }) => element.isConnected)
  if (!kept) return
  const moved = kept.element.getBoundingClientRect().top - kept.top
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
}

/** Brings what is new into sight, and the keyboard with it: the button that was pressed is gone. */
export function goTo(change: LiveChange | undefined): void {
  const place = change && placeOf(change)
  const target = place instanceof HTMLElement ? place : page()
  if (!target) return
  if (target !== page()) {
    target.tabIndex = -1
    target.scrollIntoView({ block: 'nearest' })
  }
  target.focus({ preventScroll: true })
}
