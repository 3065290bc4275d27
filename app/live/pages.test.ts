import { expect, it } from 'vitest'
import type { ChangeVerb } from '#db/schema/index.ts'
import type { LiveChange } from './live-change.ts'
import { isInBar, isOnPage, isReadingPage } from './pages.ts'

const change = (verb: ChangeVerb, of: Partial<LiveChange> = {}): LiveChange => ({
  verb,
  case: 'nieuwstraat',
  section: null,
  thread: null,
  isOwn: false,
  isWriter: false,
  isTold: false,
  ...of,
})

it('a page that is read hears of what it shows', () => {
  const street = '/casussen/nieuwstraat'
  const reaction = change('thread.started')
  for (const page of ['', '/reacties', '/reacties/abc', '/vragen', '/vragen/hoe', '/geschiedenis'])
    expect(isOnPage(street + page, reaction), page).toBe(true)
  expect(isOnPage('/overzicht', reaction)).toBe(true)
  expect(isOnPage('/meldingen', change('thread.started', { isTold: true }))).toBe(true)
  expect(isOnPage('/meldingen', reaction)).toBe(false)
  expect(isOnPage('/casussen/meerzicht', reaction)).toBe(false)
  expect(isOnPage('/casussen/nieuwstraat-oost', reaction)).toBe(false)
  expect(isOnPage('/casussen', reaction)).toBe(false)
  expect(isOnPage('/casussen', change('card.shared'))).toBe(true)
  expect(isOnPage('/interventies', change('item.shared'))).toBe(true)
  for (const verb of ['thread.started', 'settlement.made', 'comment.withdrawn', 'membership.ended'] as const)
    expect(isOnPage('/beheer', change(verb)), verb).toBe(true)
  expect(isOnPage('/bevindingen/een', change('finding.accepted', { case: null }))).toBe(true)
  expect(isOnPage('/bevindingen', change('library.added', { case: null }))).toBe(false)
})

it('what waits for a writer is counted in the bar of every page, and what somebody was told', () => {
  expect(isInBar(change('thread.started', { isWriter: true }))).toBe(true)
  expect(isInBar(change('item.shared', { isTold: true }))).toBe(true)
  expect(isInBar(change('item.shared', { isWriter: true }))).toBe(false)
  expect(isInBar(change('thread.started'))).toBe(false)
})

it('a page with a form that was made of some version is left as it is', () => {
  const street = '/casussen/nieuwstraat'
  const pages = [
    `${street}/gegevens`,
    `${street}/vragen/nieuw`,
    `${street}/vragen/hoe/wijzigen`,
    `${street}/onderdelen/de-wijk/kern`,
    `${street}/onderdelen/de-wijk/deling`,
    `${street}/reacties/abc/bijdragen/def`,
    '/casussen/nieuw/gegevens',
    '/kennisbank/nieuw',
    '/kennisbank/iets/wijzigen',
    '/bevindingen/nieuw',
    '/profiel',
    '/inloggen',
  ]
  for (const page of pages) {
    expect(isReadingPage(page), page).toBe(false)
    expect(isOnPage(page, change('item.changed', { isWriter: true })), page).toBe(false)
  }
})
