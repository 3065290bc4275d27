/**
 * A mention as it is kept: who it is and no name, so that every reader is told what they may know. It has nothing of a name in it, and
 * whoever shows a text without reading its mentions shows nobody.
 */
const kept = /@\[([a-z0-9]+)\]/g

export function keptMention(publicId: string): string {
  return `@[${publicId}]`
}

/** The public ids of whom a kept text mentions, once each. */
export function mentionedIn(text: string): string[] {
  return text.includes('@[') ? [...new Set([...text.matchAll(kept)].map(([, id = '']) => id))] : []
}

export function withNames(text: string, nameOf: (publicId: string) => string): string {
  return text.includes('@[') ? text.replace(kept, (_, id: string) => `@${nameOf(id)}`) : text
}

/** What was typed can look like a mention that is kept, and is not one. */
export function asTyped(text: string): string {
  return text.replaceAll('@[', '@ [')
}

/** At the start of a word only: an e-mail address mentions nobody. */
const sign = /(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])/gu
const mostWords = 6
/** Who types more names than this in one text does not mean to reach somebody with each. */
const mostTyped = 30
const longest = 80

/** Every place where a name was typed after a `@`, with what that name may be, the longest first. */
export function namesTyped(text: string): { from: number; names: string[] }[] {
  return [...text.matchAll(sign)].slice(0, mostTyped).map(({ index }) => {
    const [line = ''] = text.slice(index + 1, index + 1 + longest).split(/[\n@]/)
    const names = new Set<string>()
    for (const { index: end } of [...line.matchAll(/(?<=\S)(?=\s|$)/g)].slice(0, mostWords)) {
      const name = line.slice(0, end)
      names.add(name)
      // A full stop belongs to the sentence as often as to the name.
      names.add(name.replace(/[^\p{L}\p{N}]+$/u, ''))
    }
    return { from: index, names: [...names].sort((a, b) => b.length - a.length) }
  })
}
