import { slugOf } from '../cases/slug.ts'

/** Words as they are kept: on one line, with one space between them. */
export function tidy(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ')
}

/** People read them as the same name. */
export function isSameName(a: string, b: string): boolean {
  return tidy(a).toLocaleLowerCase('nl') === tidy(b).toLocaleLowerCase('nl')
}

/** A key that never changes, made from the name it has first; with a number behind it when that is in use. */
export function freeKey(name: string, isUsed: (key: string) => boolean): string {
  const base = slugOf(name).slice(0, 60).replace(/-+$/, '') || 'naam'
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`
    if (!isUsed(key)) return key
  }
}
