import { openApi } from '../openapi.ts'

/** The same for everybody: it says what can be asked, and nothing of what there is. */
export function loader() {
  return Response.json(openApi(), { headers: { 'Cache-Control': 'no-store' } })
}
