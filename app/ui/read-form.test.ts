import { expect, it } from 'vitest'
import { z } from 'zod'
import { readForm } from './read-form.ts'

const post = (fields: [string, string][]) =>
  new Request('https://wijken.example/', { method: 'POST', body: new URLSearchParams(fields) })

it('says what is wrong in the words of the form, and never in English where those have none', async () => {
  const form = z.discriminatedUnion('act', [
    z.object({
      act: z.literal('save'),
      name: z.string({ error: () => 'Vul uw naam in.' }),
      domain: z.enum(['fysiek', 'sociaal']),
      version: z.coerce.number().int(),
    }),
  ])
  const errorsOf = async (fields: [string, string][]) => (await readForm(post(fields), form)).reply().error
  const odd = [expect.stringContaining('Dit kunnen wij niet lezen.')]
  expect(
    await errorsOf([
      ['act', 'save'],
      ['domain', 'zee'],
      ['version', 'x'],
    ]),
  ).toEqual({ name: ['Vul uw naam in.'], domain: odd, version: odd })
  expect(await errorsOf([['act', 'verzin']])).toEqual({ act: odd })
})

it.each([
  ['\u200b', ''],
  [' \u200b\u2060\ufeff ', ''],
  ['👩\u200d👧', '👩\u200d👧'],
  ['\u202eabc', '\u202eabc'],
])('a field with only what nobody sees was left empty: %j', async (title, read) => {
  const form = z.object({
    title: z.string().trim().min(1).optional(),
    tags: z.array(z.string()).default([]),
  })
  const { payload } = await readForm(
    post([
      ['title', title],
      ['tags', 'een'],
      ['tags', 'twee'],
    ]),
    form,
  )
  expect(payload).toEqual({ title: read, tags: ['een', 'twee'] })
})
