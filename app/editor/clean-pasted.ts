/**
 * Makes of what Word and web pages put on the clipboard what an editor understands: lists that Word writes as paragraphs become lists,
 * and what is not for reading goes. What a section cannot hold is taken out afterwards, by `allowed-plugin.ts`.
 * Works on a document that is nowhere shown and runs nothing.
 */
export function cleanPasted(pasted: Document): void {
  for (const element of pasted.querySelectorAll(unsaid)) element.remove()
  // Mail and chat write an emoji as a picture.
  for (const image of pasted.querySelectorAll('img[alt]')) {
    const alt = image.getAttribute('alt') ?? ''
    if (emoji.test(alt)) image.replaceWith(alt)
  }
  for (const element of pasted.querySelectorAll(
    'script, style, meta, link, title, template, iframe, object, img, svg',
  ))
    element.remove()
  removeComments(pasted.body)
  // Word's own tags: `o:p`, `w:sdt`, `v:shape`; the words in them stay.
  for (const element of [...pasted.querySelectorAll('*')])
    if (element.localName.includes(':')) element.replaceWith(...element.childNodes)
  for (const element of [...pasted.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const level = wordListLevel(element)
    if (level !== null) moveIntoList(element, level)
    else if (/^MsoTitle$/i.test(element.className)) rename(element, 'h3')
    else if (/^Mso(Intense)?Quote$/i.test(element.className)) rename(element, 'blockquote')
  }
  for (const mark of pasted.querySelectorAll('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]'))
    mark.remove()
  // Google Docs wraps everything in a bold that is not bold.
  for (const wrapper of pasted.querySelectorAll('b[id^="docs-internal-guid"]'))
    wrapper.replaceWith(...wrapper.childNodes)
  for (const caption of pasted.querySelectorAll('caption')) {
    caption.closest('table')?.before(caption)
    rename(caption, 'p')
  }
  // Layout by table is what old pages and mails do: a table of one cell is no table. From the outside in, so that what it lays out stays one.
  for (const table of pasted.querySelectorAll('table')) {
    const cells = cellsOf(table)
    const [only] = cells
    if (only && cells.length === 1) table.replaceWith(...only.childNodes)
    // An editor cannot hold a table in a table, and throws: of the inner one the words stay.
    else if (table.parentElement?.closest('td, th')) takeApart(table)
  }
  for (const element of pasted.querySelectorAll('*')) {
    keepEmphasis(element)
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name)
  }
}

/** What its writer does not show: remarks in the margin of Word, words that were struck there, and what is hidden. */
const unsaid = [
  'del',
  '[hidden]',
  '.MsoCommentReference',
  '.msocomanchor',
  '[style*="mso-element:comment-list" i]',
  '[style*="mso-hide:all" i]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
].join()
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{200d}|\u{fe0f})+$/u
const kept = new Set(['href', 'colspan', 'rowspan', 'start', 'scope'])

/** `style='mso-list:l0 level2 lfo1'`: an item at the second level; null for what is none. */
function wordListLevel(element: HTMLElement): number | null {
  const [, level] = /mso-list:\s*l\d+\s+level(\d)/i.exec(element.getAttribute('style') ?? '') ?? []
  return level ? Number(level) : null
}

function moveIntoList(element: HTMLElement, level: number): void {
  const document = element.ownerDocument
  const mark = element.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  // "1.", "a)", "iv." against a bullet, a dash or a letter of a font with signs.
  const tag = /^[\s\u00a0]*(\d+|[a-z]|[ivx]+)[.)]/i.test(mark?.textContent ?? '') ? 'ol' : 'ul'
  mark?.remove()
  const item = document.createElement('li')
  item.append(...element.childNodes)
  const before = element.previousElementSibling
  let list = before?.hasAttribute('data-word-list') ? before : null
  for (let depth = 1; list && depth < level; depth++) {
    const last: Element | null = list.lastElementChild
    const inner: Element | undefined = last
      ? [...last.children].find(({ localName }) => /^[ou]l$/.test(localName))
      : undefined
    // Deeper than anything before it: it becomes an item of the level there is.
    if (!last) break
    if (inner) list = inner
    else {
      const made = document.createElement(tag)
      last.append(made)
      list = made
    }
  }
  if (list && (level > 1 || list.localName === tag)) {
    list.append(item)
    element.remove()
    return
  }
  const made = document.createElement(tag)
  made.setAttribute('data-word-list', '')
  made.append(item)
  element.replaceWith(made)
}

/** Bold and italic that stand in a style become tags, before the styles go. */
function keepEmphasis(element: Element): void {
  const style = element.getAttribute('style') ?? ''
  if (!['span', 'font'].includes(element.localName)) return
  const wrap = (tag: 'b' | 'i') => {
    const made = element.ownerDocument.createElement(tag)
    made.append(...element.childNodes)
    element.append(made)
  }
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrap('b')
  if (/font-style:\s*italic/i.test(style)) wrap('i')
}

/**
 * Makes what was cleaned fit for a cell, where an editor takes one table by itself, which it lays over the cells there, or none: with words
 * around it it would refuse all of it.
 */
export function cleanForCell({ body }: Document): void {
  const tables = [...body.querySelectorAll('table')]
  const [only] = tables
  if (tables.length === 1 && only?.textContent.trim() === body.textContent.trim()) return
  for (const table of tables) takeApart(table)
}

function cellsOf(table: Element): Element[] {
  return [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table)
}

/** The words of its cells, one under another. */
function takeApart(table: Element): void {
  const blocks = cellsOf(table).map((cell) => {
    const block = table.ownerDocument.createElement('div')
    block.append(...cell.childNodes)
    return block
  })
  table.replaceWith(...blocks)
}

function rename(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag)
  made.append(...element.childNodes)
  element.replaceWith(made)
}

function removeComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    // 8 is a comment; Word hides the marks of its lists and whole instructions in them.
    if (child.nodeType === 8) child.remove()
    else removeComments(child)
  }
}
