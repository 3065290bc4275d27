import { endings, type MediaType } from './kinds.ts'

const longest = 120

/**
 * The name of a file as it is shown and offered to be saved: without a path, without what cannot be seen or turns the order of letters
 * around (U+202E makes "gpj.exe" look like a picture), and with the ending of what the file is.
 */
export function cleanName(given: string, mediaType: MediaType): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const shown = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*;%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\.[a-z][a-z0-9]{0,7}$/i, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const name = [...shown].slice(0, longest).join('').trim() || 'bestand'
  return `${name}.${endings[mediaType]}`
}
