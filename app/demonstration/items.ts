import { createItem, type NewItem } from '#app/features/items/commands.ts'
import { type Act, actor, type Crew, shareAs, turn } from './acts.ts'
import { type DemoCase, type DemoItems, sourceOf, writtenOf } from './content.ts'

/** What is written of every item in the same words, whatever its kind. */
type Common = Omit<DemoItems['questions'][number], 'to'>
type Written = { item: NewItem & { key: string }; of: Common }

/** The dilemmas, questions, expectations and interventions of a case: the crew writes them in turn, its contact shares them. */
export function actsOfItems(theCase: DemoCase, crew: Crew): Act[] {
  const { slug, startedDaysAgo } = theCase
  return itemsOf(theCase).flatMap(({ item, of }, order): Act[] => {
    const { audience, sharedDaysAgo } = of
    const writtenDaysAgo = Math.min((sharedDaysAgo ?? startedDaysAgo / 2) + 3, startedDaysAgo - 4)
    const acts: Act[] = [
      {
        daysAgo: writtenDaysAgo,
        act: (at) => void createItem(actor(turn(crew, order)), slug, item, at),
      },
    ]
    if (sharedDaysAgo !== undefined) {
      const subject = { item: { kind: item.kind, key: item.key } }
      acts.push({ daysAgo: sharedDaysAgo, act: (at) => shareAs(crew.contact, slug, subject, audience, at) })
    }
    return acts
  })
}

function itemsOf(theCase: DemoCase): Written[] {
  const { dilemmas, questions, expectations, interventions } = theCase.items
  const common = ({ key, title, story, themes, basis, sources }: Common) => ({
    key,
    title,
    themes,
    story: writtenOf(theCase, story).richText,
    sources: sources.map((id) => sourceOf(theCase, id)),
    provenance: provenance[basis](sources.length),
  })
  return [
    ...dilemmas.map((of): Written => ({ of, item: { ...common(of), kind: 'dilemma', poles: of.poles } })),
    ...questions.map(
      (of): Written => ({ of, item: { ...common(of), kind: 'question', addressedTo: of.to } }),
    ),
    ...expectations.map((of): Written => {
      const { mechanism, forWhom, byWhen, signs } = of
      return { of, item: { ...common(of), kind: 'expectation', mechanism, forWhom, byWhen, signs } }
    }),
    ...interventions.map((of): Written => {
      const {
        key: _key,
        title: _title,
        basis: _basis,
        audience: _audience,
        sharedDaysAgo: _days,
        ...said
      } = of
      const reportedEffects = said.reportedEffects.map(({ text, sources }) => ({
        text,
        source: sources.map((id) => shorten(sourceOf(theCase, id).title)).join('; '),
      }))
      return { of, item: { ...said, ...common(of), kind: 'intervention', reportedEffects } }
    }),
  ]
}

const provenance: Record<Common['basis'], (sources: number) => string> = {
  bron: (sources) =>
    sources === 1
      ? 'Volgens de genoemde bron, in eigen woorden.'
      : 'Volgens de genoemde bronnen, in eigen woorden.',
  samenvatting: (sources) =>
    `Eigen samenvatting op basis van de genoemde ${sources === 1 ? 'bron' : 'bronnen'}.`,
}

const longestTitle = 60

/** As much of a title as names the source beside an effect; in full it stands in the list of sources. */
function shorten(title: string): string {
  if (title.length <= longestTitle) return title
  return `${title.slice(0, longestTitle).replace(/[\s,.:;]+\S*$/, '')} …`
}
