/** The drawing is 400 wide and 475 high, in these bounds of WGS84. */
export const width = 400
export const height = 475
const west = 3.33
const north = 53.58
/** How much narrower a degree of longitude is than one of latitude, in the middle of the country. */
const narrowing = Math.cos((52.2 * Math.PI) / 180)
const scale = 166.5

/** Where a place lies in the drawing. Flat enough for a country of three degrees. */
export function project(longitude: number, latitude: number): { x: number; y: number } {
  return { x: (longitude - west) * narrowing * scale, y: (north - latitude) * scale }
}
