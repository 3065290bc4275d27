import type { Actor } from '#app/auth/actor.ts'
import { formsOf } from '#search/words.ts'
import { findCase, namesOfCases, slugsOfOwnCases } from '../cases/queries.ts'
import { askCase } from '../comments/asking.ts'
import { mayReact } from '../comments/policy.ts'
import { addressOf, nothingAsked } from './asked.ts'
import { codeLabels } from './codes-on-screen.ts'
import { pathOf, search, suggest } from './queries.ts'
import { wordForKind } from './words-on-screen.ts'

type NearHit = { url: string; title: string; of: string }
type NearTheme = { url: string; label: string; count: number }
export type Near = {
  /** What begins as the words do that were found nowhere. */
  hits: NearHit[]
  themes: NearTheme[]
  /** The themes have a word of the question in them; else they are those of which there is most. */
  isAbout: boolean
  /** Cases in which there is most about those themes. */
  cases: { url: string; name: string; count: number }[]
  /** Where the reader can ask it: the questions of a case they write in; null when there is none. */
  askAt: string | null
  /** And otherwise: the cases they can put it to, first those that have most to do with it. */
  askCases: { url: string; name: string }[]
}

type CaseAbout = Near['cases'][number] & { slug: string }

const mostHits = 5
const mostThemes = 6
const mostCases = 4
const mostWords = 3
/** So many letters at least have to be the same. */
const sameLetters = 4
/** And this part of the word. */
const mostOfIt = 0.5

/** For who found nothing: what comes near, of what they may see. */
export async function nearTo(actor: Actor, q: string): Promise<Near> {
  const forms = formsOf(q).filter(({ length }) => length >= sameLetters)
  const { themes, isAbout, cases } = await themesNear(actor, forms)
  const own = firstCaseWrittenIn(actor)
  return {
    hits: await hitsNear(actor, forms.slice(0, mostWords)),
    themes,
    isAbout,
    cases: isAbout ? cases : [],
    askAt: own === undefined ? null : `/casussen/${own}/vragen/nieuw?${new URLSearchParams({ titel: q })}`,
    askCases: own === undefined ? casesToAsk(actor, q, cases) : [],
  }
}

/** A writer has a case to ask it for. */
function firstCaseWrittenIn(actor: Actor): string | undefined {
  return slugsOfOwnCases(actor).find((slug) => findCase(actor, slug)?.isWriter)
}

/** Even when nothing is known to be about the question, those with most to tell are the ones to ask. */
function casesToAsk(actor: Actor, q: string, cases: CaseAbout[]): Near['askCases'] {
  if (q === '') return []
  return cases.flatMap(({ slug, name }) => {
    const theCase = findCase(actor, slug)
    return theCase && mayReact(actor, theCase) ? [{ url: askCase(slug, { label: q }), name }] : []
  })
}

/** What is called something that begins as one of the words does, for most of it; first what shares most. */
async function hitsNear(actor: Actor, forms: string[]): Promise<NearHit[]> {
  const near = new Map<string, NearHit>()
  for (const form of forms) {
    const least = Math.max(sameLetters, Math.ceil(form.length * mostOfIt))
    for (let length = form.length - 1; length >= least && near.size < mostHits; length--) {
      for (const one of await suggest(actor, form.slice(0, length), mostHits)) {
        if (one.title.marks.length === 0) continue
        const url = pathOf(one)
        const of = [wordForKind(one), one.shown.caseName].filter(Boolean).join(' · ')
        near.set(url, { url, title: one.title.text, of })
      }
    }
  }
  return [...near.values()].slice(0, mostHits)
}

async function themesNear(
  actor: Actor,
  forms: string[],
): Promise<Pick<Near, 'themes' | 'isAbout'> & { cases: CaseAbout[] }> {
  const labels = codeLabels()('theme')
  const all = await search(actor, { q: '', codes: { theme: [...labels.keys()] }, limit: 1 })
  const counts = all.facets.codes.theme
  const isNear = (key: string) =>
    formsOf(labels.get(key) ?? '').some((form) => forms.some((asked) => areNear(form, asked)))
  const there = Object.keys(counts).filter((key) => labels.has(key))
  const about = there.filter(isNear)
  const themes = (about.length > 0 ? about : there)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, mostThemes)
  return {
    isAbout: about.length > 0,
    themes: themes.map((key) => ({
      url: addressOf({ ...nothingAsked, codes: { theme: [key] } }),
      label: labels.get(key) ?? '',
      count: counts[key] ?? 0,
    })),
    cases: themes.length > 0 ? await casesAbout(actor, themes) : [],
  }
}

async function casesAbout(actor: Actor, themes: string[]): Promise<CaseAbout[]> {
  const { facets } = await search(actor, { q: '', codes: { theme: themes }, limit: 1 })
  const most = Object.entries(facets.codes.case)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCases)
  const names = namesOfCases(
    actor,
    most.map(([slug]) => slug),
  )
  return most.flatMap(([slug, count]) => {
    const name = names.get(slug)
    const url = addressOf({ ...nothingAsked, codes: { theme: themes, case: [slug] } })
    return name === undefined ? [] : [{ slug, url, name, count }]
  })
}

/** One begins or ends as the other is, or they begin the same for most of the shorter one. */
function areNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < sameLetters) return false
  return (
    long.startsWith(short) ||
    long.endsWith(short) ||
    long.startsWith(short.slice(0, Math.max(sameLetters, short.length - 2)))
  )
}
