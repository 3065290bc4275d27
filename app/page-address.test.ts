import { expect, it } from 'vitest'
import { pageAddress } from './page-address.ts'

it('is the address in the browser, whichever way its page is asked for', () => {
  const addressOf = (path: string) => {
    const { pathname, search } = pageAddress(new Request(`http://localhost${path}`))
    return `${pathname}${search}`
  }
  for (const [asked, page] of [
    ['/overzicht', '/overzicht'],
    ['/overzicht.data', '/overzicht'],
    ['/zoeken.data?q=a%20b.data&_routes=root', '/zoeken?q=a+b.data'],
    ['/_root.data', '/'],
    ['/_.data', '/'],
  ])
    expect(addressOf(asked ?? '')).toBe(page)
})
