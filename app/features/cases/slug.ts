/** A name as it stands in an address: "Gildenwijk & Haarwijk" becomes "gildenwijk-haarwijk". */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

/** Addresses under /casussen that are pages of their own. */
const taken: ReadonlySet<string> = new Set(['nieuw'])

/** `wanted`, or with the first number behind it that makes it free. */
export function freeSlug(
  wanted: string,
  isUsed: (slug: string) => boolean,
  reserved: ReadonlySet<string> = taken,
): string {
  const base = wanted || 'casus'
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!reserved.has(slug) && !isUsed(slug)) return slug
  }
}
