import { createContext } from 'react-router'
import { type Actor, visitor } from './actor.ts'

/**
 * Who is asking; set once per request by the root's middleware. That is not asked for an address with a line break in it, which not
 * even `*` is like: whoever made one gets the page of what is not there, as anybody.
 */
export const actorContext = createContext<Actor>(visitor)

/** The words of what was sent, for as long as it is not answered: whoever refuses it gives them back. */
export const sentContext = createContext<string[]>([])

/** What the process knows about the request before React Router sees it. */
export type RequestOrigin = { ip: string; nonce: string }
export const originContext = createContext<RequestOrigin>()
