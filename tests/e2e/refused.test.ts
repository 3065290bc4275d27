import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, openDemonstration, type Stage } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
let stage: Stage
beforeAll(async () => {
  stage = await openDemonstration()
})
afterAll(() => stage.close())

it('gives the words back to who was signed out meanwhile, in another window or by a new password', async () => {
  const page = await stage.comesAs('expert')
  await goTo(page, `${almelo}/reacties?op=de-wijk`)
  const form = page.locator('details.react-form[open]')
  await form.getByLabel(/^Idee/).check()
  await form.getByLabel(/^Uw reactie/).fill('Hier schreef ik lang aan.')
  const elsewhere = await page.context().newPage()
  await goTo(elsewhere, '/profiel')
  await elsewhere.getByRole('button', { name: 'Log uit' }).first().click()
  await elsewhere.waitForURL(/\/$/)
  await form.getByRole('button', { name: 'Plaats reactie' }).click()
  await page.getByRole('heading', { level: 1, name: 'U bent niet meer ingelogd' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Wat u schreef' }).inputValue()).toBe(
    'Hier schreef ik lang aan.',
  )
  const { search } = new URL(
    (await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).getAttribute('href')) ?? '',
    page.url(),
  )
  expect(new URLSearchParams(search).get('next')).toBe(`${almelo}/reacties?op=de-wijk`)
  await page.context().close()
})

it('gives the words back to who may not do it any more', async () => {
  const [editor, contact] = await Promise.all([stage.comesAs('redacteur'), stage.comesAs('aanspreekpunt')])
  await goTo(editor, `${almelo}/onderdelen/de-wijk/kern`)
  await editor.getByLabel('De kern').fill('Een wijk die meer kan dan men denkt.')
  await goTo(contact, `${almelo}/coalitie`)
  await contact
    .getByRole('listitem')
    .filter({ hasText: 'gebiedsbeheerder woningcorporatie Almelo' })
    .getByRole('link', { name: /^Wijzig/ })
    .click()
  await contact.getByRole('button', { name: 'Beëindig' }).click()
  await contact.getByText('Niet meer in de coalitie').waitFor()
  await editor.getByRole('button', { name: /^Bewaar/ }).click()
  await editor.getByRole('heading', { level: 1, name: 'Dit kunt u hier niet doen' }).waitFor()
  expect(await editor.getByRole('textbox', { name: 'Wat u schreef' }).inputValue()).toBe(
    'Een wijk die meer kan dan men denkt.',
  )
  // On the next page that is not there for them nothing of it is left.
  await goTo(editor, '/casussen/bestaat-niet')
  expect(await editor.getByRole('textbox', { name: 'Wat u schreef' }).count()).toBe(0)
})
