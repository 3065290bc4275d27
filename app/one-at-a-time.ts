import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** No browser and no proxy asks for a second thing before the first was answered. */
const mostWaiting = 100

/**
 * Answers what is asked over one connection one after the other, and in between lets others have their turn. Node hands on all that
 * came in one packet at once: sixty kilobytes of small requests kept everybody waiting for half a minute.
 */
export function oneAtATime(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, (() => void)[]>()

  function begin(request: IncomingMessage, response: ServerResponse): void {
    response.once('close', () => setImmediate(next, request.socket))
    answer(request, response)
  }

  function next(socket: Socket): void {
    const first = waiting.get(socket)?.shift()
    if (!first) waiting.delete(socket)
    else if (!socket.destroyed) first()
  }

  return (request, response) => {
    const line = waiting.get(request.socket)
    if (!line) {
      waiting.set(request.socket, [])
      begin(request, response)
    } else if (line.length < mostWaiting) line.push(() => begin(request, response))
    else request.socket.destroy()
  }
}
