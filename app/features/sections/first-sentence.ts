const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' })
const longest = 280

/** Stands in for an essence nobody wrote: the first sentence of the words, and never more than an essence may be. */
export function firstSentence(text: string): string {
  const [first] = sentences.segment(text.trimStart().slice(0, 2 * longest))
  const sentence = first?.segment.replace(/\s+/g, ' ').trim() ?? ''
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1).trimEnd()}…`
}
