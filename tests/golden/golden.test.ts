import { beforeAll, describe, expect, it } from 'vitest'
import { fillDemonstration } from '#app/demonstration/fill.ts'
import type { Answer } from '#search/engine.ts'
import { startMeilisearch } from '#search/meilisearch.ts'
import { allBut, allSteps, steps } from '#search/steps.ts'
import { startStub } from '../stub-meilisearch.ts'
import { type Measured, measure, readGolden } from './measure.ts'

process.env.TUSSENSTAP_DEMO = '1'

/** Of forty questions two are found more or less by chance. */
const noise = 5

describe('the golden questions, among five thousand documents of others', () => {
  const golden = readGolden()
  let whole: Measured

  beforeAll(async () => {
    fillDemonstration()
    whole = await measure(golden)
  })

  it('find what is right among the first three, nine times in ten, and in every slice', () => {
    expect(whole.found.all, JSON.stringify(whole.missed, null, 2)).toBeGreaterThanOrEqual(90)
    for (const [slice, share] of Object.entries(whole.found)) expect(share, slice).toBeGreaterThanOrEqual(85)
  })

  it('find ten in a hundred more than the words alone', async () => {
    const { found } = await measure(golden, new Set())
    expect(whole.found.all - found.all).toBeGreaterThanOrEqual(10)
  })

  it('are answered by Meilisearch, as a stub of it, with as much of everything and the same corrections', async () => {
    const stub = await startStub()
    const counts = ({ total, totalOfAll, matched, corrected, facets }: Answer) => ({
      total,
      totalOfAll,
      matched,
      corrected,
      facets,
    })
    let some = 0
    const { found, missed } = await measure(golden, allSteps, async (embedded) => {
      const engine = await startMeilisearch({ url: stub.url, key: null }, 'golden', embedded)
      return {
        ...engine,
        async search(question) {
          const answer = await engine.search(question)
          // Of what has some of the words only it is not asked.
          if (answer.matched === 'any') some += 1
          expect(counts(answer), question.q).toEqual(counts(await embedded().search(question)))
          return answer
        },
      }
    })
    await stub.stop()
    expect(some).toBeLessThan(golden.length / 4)
    expect(found.all, JSON.stringify(missed, null, 2)).toBeGreaterThanOrEqual(90)
    for (const [slice, share] of Object.entries(found)) expect(share, slice).toBeGreaterThanOrEqual(85)
  })

  for (const step of steps)
    it(`find no less of any slice for "${step}"`, async () => {
      const { found } = await measure(golden, allBut(step))
      for (const [slice, share] of Object.entries(found))
        expect(whole.found[slice as keyof typeof found], slice).toBeGreaterThanOrEqual(share - noise)
    })
})
