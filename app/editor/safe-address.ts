/**
 * The address of a link when it may be one: http, https, mailto, tel, or a path of our own.
 * Everything a browser could read in another way is refused: control characters, backslashes, `//host`.
 */
export function safeAddress(given: string): string | null {
  const address = given.trim()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we refuse
  if (address === '' || address.length > 2000 || /[\u0000-\u0020\u007f\\]/.test(address)) return null
  if (address.startsWith('/')) return address.startsWith('//') ? null : address
  if (address.startsWith('#')) return address
  if (!URL.canParse(address)) return null
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address).protocol) ? address : null
}
