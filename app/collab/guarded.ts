import { log } from '../log.ts'

/** Thrown to refuse: Hocuspocus closes the connection. Without a message, because it would print one. */
export class Refusal extends Error {}

/**
 * Every hook of Hocuspocus goes through one of these two: some of them it does not wait for, and there an exception would end the process.
 * This one is for hooks that may refuse; a fault of ours refuses too, and is logged.
 */
export function deciding<Payload>(name: string, hook: (payload: Payload) => void | Promise<void>) {
  return async (payload: Payload): Promise<void> => {
    try {
      await hook(payload)
    } catch (error) {
      if (!(error instanceof Refusal)) log.error({ err: error, hook: name }, 'a hook of the sockets failed')
      throw new Refusal()
    }
  }
}

/** For hooks that are only told something. */
export function guarded<Payload>(name: string, hook: (payload: Payload) => void) {
  return async (payload: Payload): Promise<void> => {
    try {
      hook(payload)
    } catch (error) {
      log.error({ err: error, hook: name }, 'a hook of the sockets failed')
    }
  }
}
