import { expect, it } from 'vitest'
import { z } from 'zod'
import { readForm } from './read-form.ts'

const schema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('save'),
    name: z.string({ error: () => 'Vul uw naam in.' }),
    domain: z.enum(['fysiek', 'sociaal']),
    version: z.coerce.number().int(),
  }),
])

async function errorsOf(fields: Record<string, string>) {
  const request = new Request('https://wijken.example/', {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  return (await readForm(request, schema)).reply().error
}

it('says what is wrong in the words of the form, and never in English where those have none', async () => {
  const odd = [expect.stringContaining('Dit kunnen wij niet lezen.')]
  expect(await errorsOf({ act: 'save', domain: 'zee', version: 'x' })).toEqual({
    name: ['Vul uw naam in.'],
    domain: odd,
    version: odd,
  })
  expect(await errorsOf({ act: 'verzin' })).toEqual({ act: odd })
})
