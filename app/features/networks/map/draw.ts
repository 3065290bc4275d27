/**
 * Draws `netherlands.ts` from outlines of municipalities (GeoJSON, WGS84, with `provincie` on each), such as CBS and Kadaster publish.
 * They are simplified one by one, so that neighbours no longer share their border; that is why they are laid on a fine grid first,
 * and the land and the provinces are traced on that.
 *
 *   node app/features/networks/map/draw.ts gemeenten_2024.geojson
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { height, project, width } from './projection.ts'

type Point = { x: number; y: number }
type Feature = {
  properties: { provincie: string }
  geometry:
    | { type: 'Polygon'; coordinates: [number, number][][] }
    | { type: 'MultiPolygon'; coordinates: [number, number][][][] }
}

const cellsPerUnit = 4
const columns = width * cellsPerUnit
const rows = height * cellsPerUnit
/** Gaps narrower than twice this, in cells, are the simplification's and not water. */
const gap = 3
/** How far a line may move, and how small an island may be, in units of the drawing. */
const tolerance = 0.45
const smallestIsland = 5

const source = process.argv[2]
if (!source) throw new Error('say which GeoJSON to draw from')
const { features } = JSON.parse(readFileSync(source, 'utf8')) as { features: Feature[] }
const provinces = [...new Set(features.map((feature) => feature.properties.provincie))].sort()

const cells = closeGaps(fill())
const coasts = trace((a, b) => (a === 0) !== (b === 0), 'round').filter(isWorthDrawing)
const borders = trace((a, b) => a !== 0 && b !== 0 && a !== b, 'to where three meet')
writeFileSync(join(import.meta.dirname, 'netherlands.ts'), file())

/** A province number per cell, 0 for water: scan lines through the middle of the cells, by the even-odd rule. */
function fill(): Uint8Array<ArrayBuffer> {
  const grid = new Uint8Array(columns * rows)
  for (const { properties, geometry } of features) {
    const label = provinces.indexOf(properties.provincie) + 1
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const polygon of polygons) {
      const rings = polygon.map((ring) => ring.map(([longitude, latitude]) => onGrid(longitude, latitude)))
      for (let row = 0; row < rows; row++) {
        const crossings = rings.flatMap((ring) => crossingsOf(ring, row + 0.5)).sort((a, b) => a - b)
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          const from = Math.max(0, Math.round(crossings[i] ?? 0))
          grid.fill(
            label,
            row * columns + from,
            row * columns + Math.max(from, Math.round(crossings[i + 1] ?? 0)),
          )
        }
      }
    }
  }
  return grid
}

function onGrid(longitude: number, latitude: number): Point {
  const { x, y } = project(longitude, latitude)
  return { x: x * cellsPerUnit, y: y * cellsPerUnit }
}

function crossingsOf(ring: Point[], y: number): number[] {
  const found: number[] = []
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i], ring[i + 1]]
    if (a && b && a.y > y !== b.y > y) found.push(a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y))
  }
  return found
}

/** Grows the land and shrinks it again by as much: what was narrower than that is closed. */
function closeGaps(grid: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let grown = grid
  for (let step = 0; step < gap; step++) {
    grown = neighbourly(grown, (own, around) => own || Math.max(...around))
  }
  let water = grown.map((label) => (label === 0 ? 1 : 0))
  for (let step = 0; step < gap; step++)
    water = neighbourly(water, (own, around) => own || Math.max(...around))
  return grown.map((label, at) => grid[at] || (water[at] ? 0 : label))
}

function neighbourly(
  grid: Uint8Array<ArrayBuffer>,
  rule: (own: number, around: number[]) => number,
): Uint8Array<ArrayBuffer> {
  return grid.map((own, at) =>
    rule(own, [grid[at - 1] ?? 0, grid[at + 1] ?? 0, grid[at - columns] ?? 0, grid[at + columns] ?? 0]),
  )
}

/** The sides between cells that differ as asked, chained into lines: all the way round, or between the places where three of them meet. */
function trace(
  differ: (a: number, b: number) => boolean,
  follow: 'round' | 'to where three meet',
): Point[][] {
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? 0 : (cells[row * columns + column] ?? 0)
  const corners = new Map<number, number[]>()
  const corner = (column: number, row: number) => row * (columns + 1) + column
  const join = (a: number, b: number) => {
    corners.set(a, [...(corners.get(a) ?? []), b])
    corners.set(b, [...(corners.get(b) ?? []), a])
  }
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const here = at(column, row)
      if (differ(here, at(column - 1, row))) join(corner(column, row), corner(column, row + 1))
      if (differ(here, at(column, row - 1))) join(corner(column, row), corner(column + 1, row))
    }
  }
  const walked = new Set<string>()
  const side = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const walk = (from: number, to: number): Point[] => {
    const line = [from, to]
    walked.add(side(from, to))
    for (let here = to; follow === 'round' || corners.get(here)?.length === 2; ) {
      const next = corners.get(here)?.find((other) => !walked.has(side(here, other)))
      if (next === undefined) break
      walked.add(side(here, next))
      line.push(next)
      here = next
    }
    return line.map((id) => ({
      x: (id % (columns + 1)) / cellsPerUnit,
      y: Math.floor(id / (columns + 1)) / cellsPerUnit,
    }))
  }
  const starts = [...corners].sort(([, a], [, b]) => Number(a.length === 2) - Number(b.length === 2))
  return starts.flatMap(([from, others]) =>
    others
      .filter((to) => !walked.has(side(from, to)))
      .map((to) => (walked.has(side(from, to)) ? [] : walk(from, to))),
  )
}

function isWorthDrawing(coast: Point[]): boolean {
  const area = coast.reduce((sum, a, i) => {
    const b = coast[(i + 1) % coast.length] ?? a
    return sum + (a.x * b.y - b.x * a.y) / 2
  }, 0)
  return Math.abs(area) >= smallestIsland
}

/** Ramer, Douglas and Peucker: keeps the points that lie further from the straight line than the tolerance. */
function simplify(line: Point[]): Point[] {
  const first = line[0]
  const last = line.at(-1)
  if (line.length < 3 || !first || !last) return line
  let furthest = 0
  let split = 0
  line.forEach((point, i) => {
    const away = distance(point, first, last)
    if (away > furthest) [furthest, split] = [away, i]
  })
  if (furthest <= tolerance) return [first, last]
  return [...simplify(line.slice(0, split + 1)), ...simplify(line.slice(split)).slice(1)]
}

function distance(point: Point, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y)
  return Math.abs((to.x - from.x) * (from.y - point.y) - (from.x - point.x) * (to.y - from.y)) / length
}

/** A path in steps from point to point, in tenths: short, and exact enough. */
function path(lines: Point[][]): string {
  return lines
    .map(simplify)
    .filter((line) => line.length > 2 || Math.hypot(...ends(line)) > 1)
    .map((line) => {
      let [x, y] = [0, 0]
      return line
        .map((point, i) => {
          const [toX, toY] = [Math.round(point.x * 10), Math.round(point.y * 10)]
          const step = `${i === 0 ? 'M' : i === 1 ? 'l' : ' '}${(toX - x) / 10} ${(toY - y) / 10}`
          ;[x, y] = [toX, toY]
          return step
        })
        .join('')
        .replaceAll(' -', '-')
        .replaceAll(/(?<!\d)0\./g, '.')
    })
    .join('')
}

function ends(line: Point[]): [number, number] {
  const [a, b] = [line[0], line.at(-1)]
  return a && b ? [a.x - b.x, a.y - b.y] : [0, 0]
}

function file(): string {
  return `// Made by draw.ts from the outlines of the municipalities of 2024: CBS/Kadaster, CC BY 4.0, much simplified. Do not edit.

/** The land, as the \`d\` of a path in the drawing of projection.ts; what lies inside it is water (fill-rule evenodd). */
export const land =
  '${path(coasts)}'

/** The borders between provinces. */
export const borders =
  '${path(borders)}'
`
}
