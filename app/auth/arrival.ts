import type { RouterContextProvider } from 'react-router'
import { originContext } from './context.ts'

/** A browser at the door: what it sent, and from where. */
export type Arrival = { request: Request; ip: string }

export function arrivalOf(context: Readonly<RouterContextProvider>, request: Request): Arrival {
  return { request, ip: context.get(originContext).ip }
}
