import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Difference } from './difference-view.tsx'
import { differenceOf } from './words.ts'

const paragraph = (name: string) => `${name} ${'Hier bleef alles zoals het was. '.repeat(6)}`.trim()
const text = (changed: string) =>
  [
    ...['Een', 'Twee', 'Drie', 'Vier'].map(paragraph),
    changed,
    ...['Zes', 'Zeven', 'Acht'].map(paragraph),
  ].join('\n\n')

const shown = (before: string, after: string) =>
  renderToStaticMarkup(<Difference pieces={differenceOf(before, after)} />)

describe('what changed in a long text', () => {
  const html = shown(text('De straat is grijs.'), text('De straat is groen.'))

  it('stands together, with the paragraph above it, and the rest folded', () => {
    const [first = '', second = ''] = html.split('<details').slice(1)
    expect(first).toContain('Onveranderd: 3 alinea’s')
    expect(first.indexOf('Drie')).toBeLessThan(first.indexOf('</details>'))
    expect(first.indexOf('Vier')).toBeGreaterThan(first.indexOf('</details>'))
    expect(first).toContain('groen')
    expect(second).toContain('Onveranderd: 3 alinea’s')
  })

  it('is still all there', () => {
    const words = ['Een', 'Twee', 'Drie', 'Vier', 'De straat is', 'Zes', 'Zeven', 'Acht']
    const places = words.map((word) => html.indexOf(word))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('folds nothing of a short one', () => {
    expect(shown('Een.\n\nTwee.\n\nDrie.\n\nVier.', 'Een.\n\nTwee.\n\nDrie.\n\nVijf.')).not.toContain(
      '<details',
    )
  })
})
