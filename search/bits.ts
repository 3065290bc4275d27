/** How many bits of a number are set: counted by adding them two by two, those sums four by four, and so on. */
export function bitsIn(number: number): number {
  const twos = number - ((number >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
