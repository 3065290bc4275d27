import { readHealth } from '#app/health.ts'

export function loader() {
  const { ready, parts } = readHealth()
  return Response.json(
    { ready, ...parts },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
