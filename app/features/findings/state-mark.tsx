import { m } from '#app/paraglide/messages.js'
import type { FindingState } from './finding-list.ts'

/** What was accepted needs no mark: that is what the list is for. */
export function StateMark({ state }: { state: FindingState }) {
  if (state === 'accepted') return null
  return state === 'proposal' ? (
    <span className="kind ask">{m.findings_proposal()}</span>
  ) : (
    <span className="kind warn">{m.findings_declined()}</span>
  )
}
