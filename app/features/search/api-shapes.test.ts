import { describe, expect, it } from 'vitest'
import { nextAfter } from './api-shapes.ts'

const url = new URL('https://tussenstap.example/api/v1/search?q=tuin&limit=50')
const next = (offset: number, total: number) => nextAfter(url, { offset, limit: 50, total })

describe('the address of the hits after these', () => {
  it('is there as long as there are more', () => {
    expect(next(0, 51)).toBe('/api/v1/search?q=tuin&limit=50&offset=50')
    expect(next(0, 50)).toBeNull()
  })

  it('is one that answers: further than one may skip there is none', () => {
    expect(next(950, 5000)).toBe('/api/v1/search?q=tuin&limit=50&offset=1000')
    expect(next(1000, 5000)).toBeNull()
  })
})
