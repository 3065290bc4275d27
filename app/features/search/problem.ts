import type { z } from 'zod'
import type { problem } from './api-shapes.ts'

const titles: Record<number, string> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
}

/** What a program is told when it gets no answer, as RFC 9457 has it. */
export function problemOf(status: number, detail: string, headers: Record<string, string> = {}): Response {
  const body: z.infer<typeof problem> = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}

/** The same for what a route throws as `data(…)`, such as that there were too many questions. */
export function problemOfRefusal(refused: unknown): Response {
  if (!isRefusal(refused)) throw refused
  const { data, init } = refused
  const headers = Object.fromEntries(new Headers(init.headers))
  return problemOf(init.status ?? 500, typeof data === 'string' ? data : '', headers)
}

function isRefusal(refused: unknown): refused is { data: unknown; init: ResponseInit } {
  return typeof refused === 'object' && refused !== null && 'data' in refused && 'init' in refused
}
