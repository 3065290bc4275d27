import { createContext, type RouterContextProvider } from 'react-router'
import { notFound } from './errors.ts'

type Context = Readonly<RouterContextProvider>

/** What was refused before the page was reached that says so. */
const refusedContext = createContext<unknown>(notFound())

/**
 * Answers in the middleware of an address that is no page, as a file. React Router refuses what has no page with the bare word `null`, and a
 * page can give no file. So what is given goes out ahead of the page, and what is refused becomes the page that anybody gets anywhere else.
 * The address needs `NothingToSee` for that, and `refusedAhead` as its loader, or its action when it is posted to.
 */
export async function answerAhead(
  context: Context,
  next: () => Promise<Response>,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await answer()
  } catch (refused) {
    context.set(refusedContext, refused)
    return next()
  }
}

/** Throws it where the frame around the page knows who is asking. */
export function refusedAhead({ context }: { context: Context }): never {
  throw context.get(refusedContext)
}

export function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** It takes no form; `sayMethod` says so in words. */
export function takesNoForm(): Response {
  return Response.json(null, { status: 405 })
}
