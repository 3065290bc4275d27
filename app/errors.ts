import { data } from 'react-router'

/**
 * Not there, or not yours: the same answer, so that it tells nothing.
 * @returns what a loader or command throws; it becomes the page "Bestaat niet, of is niet met u gedeeld"
 */
export function notFound() {
  return data(null, { status: 404 })
}

/** Someone may see a thing but not do this with it; a page would not have offered it. */
export function forbidden() {
  return data(null, { status: 403 })
}

/** Refuses unless a policy said yes. */
export function allow(permitted: boolean): asserts permitted {
  if (!permitted) throw forbidden()
}
