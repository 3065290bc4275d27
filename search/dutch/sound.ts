/** How a word sounds, in letters: who writes by ear mixes up g and ch, ei and ij, ou and au, c and k, z and s, v and f, d and t. */
export function soundOf(word: string): string {
  return word
    .replace(/sch(?=[aeiouy]|$)/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/ij|ei|y/g, 'y')
    .replace(/ou|au/g, 'w')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/d(?=t?$)/g, 't')
    .replace(/(.)\1+/g, '$1')
}
