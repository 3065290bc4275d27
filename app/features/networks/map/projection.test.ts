import { expect, it } from 'vitest'
import { borders, land } from './netherlands.ts'
import { height, project, width } from './projection.ts'

const almelo = project(6.65, 52.35)
const zoetermeer = project(4.47, 52.06)
const gorinchem = project(4.96, 51.84)

it('places Almelo east of Zoetermeer, and Gorinchem south of both', () => {
  expect(almelo.x).toBeGreaterThan(zoetermeer.x)
  expect(almelo.y).toBeLessThan(zoetermeer.y)
  expect(gorinchem.y).toBeGreaterThan(zoetermeer.y)
})
it('fits the whole country in the drawing', () => {
  for (const [longitude, latitude] of [
    [3.36, 51.37],
    [7.23, 53.2],
    [5.69, 50.75],
    [6.2, 53.55],
  ] as const) {
    const { x, y } = project(longitude, latitude)
    expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
  }
})
it('is drawn small enough to stand in a page', () => {
  expect(land.length + borders.length).toBeLessThan(40_000)
  expect(land.startsWith('M')).toBe(true)
})
