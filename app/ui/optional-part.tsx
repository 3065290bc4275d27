import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { m } from '#app/paraglide/messages.js'
import { arriving } from './arriving.ts'

/**
 * A part that comes after the page and that the page can do without. Where it does not arrive, because the connection went or a new build took its
 * place, the rest stays as it is: the boundary above would put its page of faults in the place of what somebody reads.
 * @param Missing  what stands there then
 */
export function optionalPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Missing: ComponentType<Props> = Nothing,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => arriving(load).catch(() => ({ default: Missing })))
}

const Nothing = () => null

/** For what somebody asked for. */
export function NotLoaded() {
  return (
    <p className="notice off" role="alert">
      {m.frame_part_missing()}
    </p>
  )
}
