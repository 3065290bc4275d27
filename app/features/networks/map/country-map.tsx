import './country-map.css'
import { m } from '#app/paraglide/messages.js'
import type { Dot } from '../front-page.ts'
import { borders, land } from './netherlands.ts'
import { height, project, width } from './projection.ts'

/** With more than this the names would lie over each other; the list beside the map has them. */
const mostNames = 6

/** The cases on a map: each dot a link. The same cases stand in a list on the page. */
export function CountryMap({ dots }: { dots: Dot[] }) {
  const hasNames = dots.length <= mostNames
  const label = dots.length === 1 ? m.networks_home_map_one() : m.networks_home_map({ count: dots.length })
  return (
    <figure className="nl">
      <svg viewBox={`0 0 ${width} ${height}`} aria-labelledby="kaart">
        <title id="kaart">{label}</title>
        <path className="land" d={land} fillRule="evenodd" />
        <path className="borders" d={borders} />
        {hasNames ? (
          dots.map((dot) => <NamedDot key={dot.slug} dot={dot} />)
        ) : (
          <g className="many">
            {dots.map((dot) => (
              <SmallDot key={dot.slug} dot={dot} />
            ))}
          </g>
        )}
      </svg>
      <figcaption>{m.networks_home_map_source()}</figcaption>
    </figure>
  )
}

function NamedDot({ dot: { slug, name, municipality, longitude, latitude } }: { dot: Dot }) {
  const { x, y } = project(longitude, latitude)
  // Towards the sea in the west, towards the inland in the east: that is where there is room.
  const side = x < width / 3 || x > (width * 2) / 3 ? 'end' : 'start'
  const isEast = x > (width * 2) / 3
  const at = isEast ? { x: x + 12, y: y + 28 } : { x: x + (side === 'end' ? -15 : 15), y: y - 1 }
  return (
    <a className="named" href={`/casussen/${slug}`}>
      <circle className="reach" cx={x} cy={y} r="14" />
      <circle className="ring" cx={x} cy={y} r="8.6" />
      <circle className="dot-mark" cx={x} cy={y} r="5.6" />
      <text x={at.x} y={at.y} textAnchor={side}>
        <tspan className="name">{name}</tspan>{' '}
        <tspan className="municipality" x={at.x} dy="16">
          {municipality}
        </tspan>
      </text>
    </a>
  )
}

/** Not a stop of the Tab key: three hundred of them would keep somebody from the list below. */
function SmallDot({ dot: { slug, name, municipality, longitude, latitude } }: { dot: Dot }) {
  const { x, y } = project(longitude, latitude)
  return (
    <a href={`/casussen/${slug}`} tabIndex={-1}>
      <title>{`${name}, ${municipality}`}</title>
      <circle className="dot-mark" cx={Math.round(x * 10) / 10} cy={Math.round(y * 10) / 10} r="4" />
    </a>
  )
}
