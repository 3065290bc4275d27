import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { sayReaders } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import type { HistoryLine, HistoryVerb } from './history.ts'

type Said = { by: string; to: string; title: string; on: string; audience: string }

const sentences: Record<HistoryVerb, (said: Said) => string> = {
  'case.created': m.cases_history_created,
  'case.changed': m.cases_history_changed,
  'card.shared': m.cases_history_card_shared,
  'about.shared': m.cases_history_about_shared,
  'section.shared': m.cases_history_section_shared,
  'card.takenBack': m.cases_history_card_taken_back,
  'about.takenBack': m.cases_history_about_taken_back,
  'section.takenBack': m.cases_history_section_taken_back,
  'card.returned': m.cases_history_card_returned,
  'about.returned': m.cases_history_about_returned,
  'section.returned': m.cases_history_section_returned,
  'section.written': m.cases_history_section_written,
  'section.reworded': m.cases_history_reworded,
  'section.struck': m.cases_history_struck,
  'section.putBack': m.cases_history_put_back,
  'section.saved': m.cases_history_section_written,
  'section.essence-changed': m.cases_history_essence_changed,
  'coalition.member_joined': m.cases_history_member_joined,
  'coalition.role_changed': m.cases_history_member_changed,
  'coalition.member_ended': m.cases_history_member_ended,
  'coalition.member_restored': m.cases_history_member_restored,
  'coalition.handed_over': m.cases_history_handed_over,
  'thread.started': m.cases_history_thread_started,
  'comment.added': m.cases_history_comment_added,
  'settlement.made': m.cases_history_settled,
  'settlement.undone': m.cases_history_settlement_undone,
  'item.created': m.cases_history_item_created,
  'item.changed': m.cases_history_item_changed,
  'item.reworded': m.cases_history_reworded,
  'item.struck': m.cases_history_struck,
  'item.putBack': m.cases_history_put_back,
  'item.deleted': m.cases_history_item_deleted,
  'item.restored': m.cases_history_item_restored,
  'item.linked': m.cases_history_item_linked,
  'item.unlinked': m.cases_history_item_unlinked,
  'item.recognised': m.cases_history_item_recognised,
  'item.shared': m.cases_history_section_shared,
  'item.takenBack': m.cases_history_section_taken_back,
  'item.returned': m.cases_history_section_returned,
  'displacement.shared': m.cases_history_displacement_shared,
  'displacement.takenBack': m.cases_history_displacement_taken_back,
  'displacement.returned': m.cases_history_displacement_shared,
}

export function HistoryList({ lines, isReference }: { lines: HistoryLine[]; isReference: boolean }) {
  return (
    <ol className="newslist">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a line is lost when another takes its place, and it has no name of its own
        <li key={place}>
          <Moment at={line.at} />
          <span>
            {line.readAt ? <Link to={line.readAt}>{say(line, isReference)}</Link> : say(line, isReference)}
          </span>
        </li>
      ))}
    </ol>
  )
}

function say({ verb, by, to, title, audience }: HistoryLine, isReference: boolean): ReactNode {
  return sentences[verb]({
    by: by || (isReference ? m.cases_history_organisers() : m.cases_history_coalition()),
    to: to || m.cases_history_somebody(),
    title,
    on: title ? m.cases_history_on({ title }) : m.cases_history_whole(),
    audience: audience ? sayReaders(audience) : '',
  })
}
