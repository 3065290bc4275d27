import { createContext } from 'react-router'
import type { Actor } from './actor.ts'

/** Who is asking; set once per request by the root's middleware. */
export const actorContext = createContext<Actor>()

/** What the process knows about the request before React Router sees it. */
export type RequestOrigin = { ip: string; nonce: string }
export const originContext = createContext<RequestOrigin>()
