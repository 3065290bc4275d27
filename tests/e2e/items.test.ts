import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { goTo, openDemonstration, type Stage } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
let stage: Stage
let contact: Page
let editor: Page
let expert: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[contact, editor, expert] = await Promise.all([
    stage.comesAs('aanspreekpunt'),
    stage.comesAs('redacteur'),
    stage.comesAs('expert'),
  ])
})
afterAll(() => stage.close())

/** In order: each goes on where the one before it left. */
describe('a member fills in an intervention from nothing', () => {
  const title = 'Buurtmoeders aan de keukentafel'
  const at = `${almelo}/interventies/buurtmoeders-aan-de-keukentafel`

  it('is told what is missing, and loses nothing of what was there', async () => {
    await goTo(editor, `${almelo}/interventies`)
    await editor.getByRole('link', { name: 'Interventie toevoegen' }).click()
    await editor.getByLabel(/^Hoe heet de interventie/).waitFor()
    await editor.getByRole('button', { name: 'Bewaar' }).click()
    const wrong = editor.getByRole('alert').getByRole('link')
    await wrong.first().waitFor()
    expect(await wrong.count()).toBe(4)
    await editor.getByLabel(/^Hoe heet de interventie/).fill(title)
    await editor.getByRole('button', { name: 'Bewaar' }).click()
    await wrong.first().and(editor.getByText('Kies het domein van de interventie.')).waitFor()
    expect(await wrong.count()).toBe(3)
    expect(await editor.getByLabel(/^Hoe heet de interventie/).inputValue()).toBe(title)
  })

  it('closes the lid, and finds what was typed on another page load', async () => {
    await editor.getByLabel(/^Domein/).selectOption('sociaal')
    await editor.getByLabel(/^Fase/).selectOption('gepland')
    await editor.getByLabel(/^Voor wie/).fill('gezinnen met jonge kinderen')
    await editor.getByText(/^Concept bewaard om/).waitFor()
    await goTo(editor, `${almelo}/interventies/nieuw`)
    await editor.getByText(/mee bezig/).waitFor()
    expect(await editor.getByLabel(/^Voor wie/).inputValue()).toBe('gezinnen met jonge kinderen')
  })

  it('goes elsewhere in the middle of a word, and finds that word too', async () => {
    const forWhom = editor.getByLabel(/^Voor wie/)
    await forWhom.fill('gezinnen met jonge kin')
    const kept = editor.waitForResponse('**/concepten')
    await editor.getByRole('link', { name: 'Niet nu' }).click()
    expect((await kept).status()).toBe(200)
    await editor.getByRole('link', { name: 'Interventie toevoegen' }).click()
    await editor.getByText(/mee bezig/).waitFor()
    expect(await forWhom.inputValue()).toBe('gezinnen met jonge kin')

    await forWhom.fill('gezinnen met jonge kinderen')
    await goTo(editor, '/casussen')
    await vi.waitFor(async () => {
      await goTo(editor, `${almelo}/interventies/nieuw`)
      expect(await forWhom.inputValue()).toBe('gezinnen met jonge kinderen')
    }, 10_000)
  })

  it('tells more, with the editor, and saves it', async () => {
    await editor.getByText('Meer vertellen').click()
    await editor.getByRole('button', { name: 'Opmaken met knoppen' }).click()
    const story = editor.getByRole('textbox', { name: 'Vertel het verhaal erachter' })
    await editor.locator('.story-field').waitFor()
    await story.click()
    await story.pressSequentially('Moeders helpen moeders.')
    // As Word and mail put it on the clipboard: with remarks and struck words, a list that is none, and a table in a table.
    await story.evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(
        'text/html',
        `<p class="MsoNormal">Uit Word<del>geschrapt</del><span style="mso-hide:all">verborgen</span></p>
         <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>koffie</p>
         <table><tr><td>buiten<table><tr><td>binnen</td><td>ernaast</td></tr></table></td><td>rechts</td></tr></table>`,
      )
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await story.locator('ol', { hasText: 'koffie' }).waitFor()
    // What was pasted is held to the page's rules while it is read, and the browser says so.
    for (const complaint of stage.complaints.splice(0)) expect(complaint).toContain('Content Security Policy')
    await editor.getByLabel(/^Verwachte opbrengsten/).fill('meer steun\nminder zorgen')
    await editor.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await editor.waitForURL(`**${at}`)
    await editor.getByRole('heading', { level: 1, name: title }).waitFor()
    await editor.getByText('Moeders helpen moeders.').waitFor()
    const told = await editor.getByRole('main').innerText()
    for (const kept of ['Uit Word', 'koffie', 'buiten', 'binnen', 'ernaast', 'rechts'])
      expect(told).toContain(kept)
    expect(told).not.toMatch(/geschrapt|verborgen/)
    await editor.getByText('Nog niet gedeeld', { exact: false }).first().waitFor()
    await goTo(editor, `${almelo}/interventies/nieuw`)
    expect(await editor.getByText(/mee bezig/).count()).toBe(0)
  })

  it('nobody else knows of it until the contact person shares it', async () => {
    const answer = await expert.goto(at)
    expect(answer?.status()).toBe(404)
    await goTo(contact, `${at}/deling`)
    await contact.getByLabel(/^Netwerk/).check()
    await contact.getByRole('button', { name: 'Deel deze versie' }).click()
    await contact.getByText('Gedeeld zoals het hier staat.').waitFor()
  })

  it('an expert reacts on it, and it waits for the coalition', async () => {
    await goTo(expert, at)
    await expert.getByText('Reageer op deze interventie').click()
    await expert.getByLabel(/^Idee/).check()
    await expert.getByLabel(/^Uw reactie/).fill('Betrek ook de school.')
    await expert.getByRole('button', { name: 'Plaats reactie' }).click()
    await expert.getByRole('article').getByText('Betrek ook de school.').waitFor()
    await goTo(contact, '/overzicht')
    await contact.getByRole('listitem').filter({ hasText: 'Betrek ook de school.' }).first().waitFor()
  })
})

describe('a question', () => {
  it('is asked, shared, answered, and one answer is accepted', async () => {
    await goTo(contact, `${almelo}/vragen/nieuw`)
    await contact.getByLabel(/^Wat is uw vraag/).fill('Wie heeft ervaring met buurtmoeders?')
    await contact.getByLabel(/^De experts/).check()
    await contact.getByRole('button', { name: 'Bewaar' }).click()
    const at = `${almelo}/vragen/wie-heeft-ervaring-met-buurtmoeders`
    await contact.waitForURL(`**${at}`)
    await goTo(contact, `${at}/deling`)
    await contact.getByLabel(/^Netwerk/).check()
    await contact.getByRole('button', { name: 'Deel deze versie' }).click()
    await contact.getByText('Gedeeld zoals het hier staat.').waitFor()

    await goTo(expert, '/overzicht')
    await expert.getByRole('link', { name: 'Wie heeft ervaring met buurtmoeders?' }).first().click()
    await expert.getByText('Antwoord of reageer').click()
    await expert.getByRole('radio', { name: /^Antwoord/ }).check()
    await expert.getByLabel(/^Uw reactie/).fill('In een andere stad doen ze dit al jaren.')
    await expert.getByRole('button', { name: 'Plaats reactie' }).click()
    await expert.getByRole('article').getByText('In een andere stad').waitFor()

    await goTo(contact, at)
    const thread = contact.getByRole('article').filter({ hasText: 'In een andere stad' })
    await thread.getByText('Handel af', { exact: true }).first().click()
    await thread.getByLabel('Dit is het antwoord').check()
    await thread.getByRole('button', { name: 'Handel af' }).click()
    await thread.getByText('Aanvaard als antwoord').waitFor()
    await contact.getByText('Beantwoord', { exact: true }).waitFor()
  })
})

describe('who is writing', () => {
  it('sees beside it who elsewhere has this too, and goes on writing', async () => {
    await goTo(editor, `${almelo}/dilemmas/nieuw`)
    const words = 'Verdringing van bewoners bij een herstructurering'
    await editor.getByLabel(/^Wat is het dilemma/).fill(words)
    const twins = editor.getByRole('complementary', { name: 'Wie worstelt hier ook mee?' })
    await twins
      .getByText(/^Gaat ook over: .*herstructurering/i)
      .first()
      .waitFor()
    expect(await twins.getByRole('link').first().getAttribute('target')).toBe('_blank')
    expect(await editor.getByLabel(/^Wat is het dilemma/).inputValue()).toBe(words)
    await editor.getByLabel(/^Wat is het dilemma/).fill('')
    await twins.waitFor({ state: 'hidden' })
  })
})

describe('two people who save the same item', () => {
  it('the second sees both texts, and chooses', async () => {
    const at = `${almelo}/dilemmas`
    await goTo(contact, at)
    await contact.locator('.item-rows a').first().click()
    await contact.getByRole('link', { name: 'Wijzig', exact: true }).click()
    await contact.getByLabel(/^Wat is het dilemma/).waitFor()
    await goTo(editor, new URL(contact.url()).pathname)
    await contact.getByLabel(/^Wat is het dilemma/).fill('Zoals het aanspreekpunt het zegt')
    await contact.getByRole('button', { name: 'Bewaar' }).click()
    await contact.getByRole('heading', { level: 1, name: 'Zoals het aanspreekpunt het zegt' }).waitFor()
    await editor.getByLabel(/^Wat is het dilemma/).fill('Zoals de redacteur het zegt')
    await editor.getByRole('button', { name: 'Bewaar' }).click()
    const both = editor.locator('.clashes')
    await both.getByText('Zoals het aanspreekpunt het zegt').waitFor()
    await both.getByText('Zoals de redacteur het zegt').waitFor()
    await editor.getByRole('button', { name: 'Bewaar' }).click()
    await editor.getByRole('heading', { level: 1, name: 'Zoals de redacteur het zegt' }).waitFor()
  })
})

describe('who adds a row', () => {
  it('finds what was typed just before it among what is kept', async () => {
    const at = `${almelo}/dilemmas/nieuw`
    await goTo(contact, at)
    await contact.getByText('Meer vertellen').click()
    const source = contact.locator('[name="sources[0].title"]')
    await source.fill('Het wijkplan')
    const kept = contact.waitForResponse('**/concepten')
    await contact.getByRole('button', { name: 'Nog een bron' }).click()
    expect((await kept).status()).toBe(200)
    await goTo(contact, at)
    expect(await source.inputValue()).toBe('Het wijkplan')
  })
})

describe('a list', () => {
  it('is put in order by keyboard, and what is deleted comes back', async () => {
    await goTo(contact, `${almelo}/dilemmas`)
    const titles = () => contact.locator('.item-rows .item-title').allInnerTexts()
    const before = await titles()
    await contact
      .locator('.item-rows li')
      .first()
      .getByRole('button', { name: /^Omlaag/ })
      .press('Enter')
    await expect.poll(titles).toEqual([before[1], before[0], ...before.slice(2)])
    await contact.locator('.item-rows a').first().click()
    await contact.getByRole('link', { name: 'Verwijder' }).click()
    await contact.getByRole('button', { name: 'Verwijder dit' }).click()
    await expect.poll(titles).toEqual([before[0], ...before.slice(2)])
    await contact.getByRole('button', { name: /^Zet terug/ }).click()
    await contact.getByRole('heading', { level: 1, name: before[1] ?? '' }).waitFor()
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})
