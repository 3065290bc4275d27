import '../cases/case.css'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import type { KnowledgeLine, KnowledgeVerb } from './history.ts'

const sentences: Record<KnowledgeVerb, (said: { by: string }) => string> = {
  'library.added': m.networks_history_added,
  'library.changed': m.networks_history_changed,
  'library.retired': m.networks_history_retired,
  'library.restored': m.networks_history_restored,
  'catalogue.added': m.networks_history_added,
  'catalogue.changed': m.networks_history_changed,
  'catalogue.retired': m.networks_history_retired,
  'catalogue.restored': m.networks_history_restored,
  'finding.proposed': m.networks_history_proposed,
  'finding.changed': m.networks_history_changed,
  'finding.accepted': m.networks_history_accepted,
  'finding.declined': m.networks_history_declined,
  'finding.reopened': m.networks_history_reopened,
}

/** Who did what with it and when, at the end of the page of something the network knows. */
export function HistorySection({ lines }: { lines: KnowledgeLine[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{m.networks_history()}</h2>
      <ol className="newslist">
        {lines.map(({ at, verb, by }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a line is lost when another takes its place, and it has no name of its own
          <li key={place}>
            <Moment at={at} />
            <span>{sentences[verb]({ by: by || m.networks_history_software() })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
