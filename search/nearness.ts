/** A word of the question: what answers to it (of which none is within another), where other words may have more letters at either end, and what it counts for. */
export type Sought = { forms: readonly string[]; worth: number }

/** Further from each other than so many characters, words have nothing to do with each other. */
const furthest = 240
/** With so many characters between them words are worth half of what they are beside each other. */
const halfAt = 40
/** Nobody looks further in a long text. */
const mostLooked = 32_768

/**
 * What it is worth that the words of a question stand near each other in one of these texts: all they count for when all of them are beside each other,
 * nothing when no two are near.
 */
export function nearness(texts: readonly string[], words: readonly Sought[]): number {
  return Math.max(
    0,
    ...texts.map((text) => nearnessIn(placesIn(plain(text.slice(0, mostLooked)), words), words.length)),
  )
}

/** Without capitals and marks; most texts have few marks, and taking them off takes longer than looking. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  return /[\u00c0-\u024f]/.test(lower) ? lower.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '') : lower
}

type Place = { word: number; worth: number; start: number; end: number }

function nearnessIn(places: readonly Place[], words: number): number {
  let best = 0
  for (const [index, first] of places.entries()) {
    const seen = new Set([first.word])
    let { worth } = first
    let letters = first.end - first.start
    for (let next = index + 1; next < places.length && seen.size < words; next++) {
      const place = places[next]
      if (!place || place.end - first.start > furthest) break
      if (seen.has(place.word)) continue
      seen.add(place.word)
      worth += place.worth
      letters += place.end - place.start
      const between = Math.max(0, place.end - first.start - letters - (seen.size - 1))
      best = Math.max(best, worth / (1 + between / halfAt))
    }
  }
  return best
}

/** By letters and not word by word: a hundred texts are looked at for one question. */
function placesIn(text: string, words: readonly Sought[]): Place[] {
  const places: Place[] = []
  for (const [word, { forms, worth }] of words.entries())
    for (const form of forms)
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length))
        places.push({ word, worth, start, end: start + form.length })
  return places.sort((a, b) => a.start - b.start)
}

/** Those by which all of these forms are found: what is within another finds all that the other does. */
export function shortest(forms: readonly string[]): string[] {
  const all = [...new Set(forms)]
  return all.filter((form) => !all.some((other) => other !== form && form.includes(other)))
}
