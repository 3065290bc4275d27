/** By their addresses, the style sheets that did not come. */
const missing = new Map<string, HTMLLinkElement>()

/**
 * A part of the page that comes after it. Asked for again, its script is fetched again by the browser, but not its style by what the build made of the
 * import: that counts each style sheet as fetched once it was asked for, and the part would come without.
 */
export async function arriving<Part>(load: () => Promise<Part>): Promise<Part> {
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.set(target.href, target)
  }
  // Heard on the way down: a link tells nobody above it.
  document.addEventListener('error', note, true)
  try {
    await Promise.all([...missing.values()].map(fetchAgain))
    return await load()
  } finally {
    document.removeEventListener('error', note, true)
  }
}

function fetchAgain(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link')
  for (const { name, value } of link.attributes) again.setAttribute(name, value)
  return new Promise((fetched, failed) => {
    again.addEventListener('load', () => {
      missing.delete(link.href)
      fetched()
    })
    again.addEventListener('error', () => {
      again.remove()
      failed(new Error(`no style sheet at ${link.href}`))
    })
    document.head.append(again)
  })
}
