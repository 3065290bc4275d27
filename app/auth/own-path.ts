const nowhere = 'https://own.invalid'

/**
 * A path on this site that somebody may be sent to, or null when `next` leads anywhere else, or only seems to lead here:
 * browsers read `/\x` and `/.//x` as another host, and drop tabs and line ends before they look.
 */
export function ownPath(next: unknown): string | null {
  if (typeof next !== 'string' || next.length > 2000 || !next.startsWith('/')) return null
  if (isSlippery(next) || !URL.canParse(next, nowhere)) return null
  const url = new URL(next, nowhere)
  if (url.origin !== nowhere || url.pathname.startsWith('//')) return null
  const decoded = decode(url.pathname)
  if (decoded === null || decoded.startsWith('//') || isSlippery(decoded)) return null
  return `${url.pathname}${url.search}${url.hash}`
}

/** Holds a backslash or a control character. */
function isSlippery(path: string): boolean {
  for (const character of path) {
    const code = character.charCodeAt(0)
    if (code < 0x20 || code === 0x7f || character === '\\') return true
  }
  return false
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
