import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import type { Part } from './queries.ts'

const listOf: Record<ItemKind, () => string> = {
  expectation: m.templates_list_expectation,
  dilemma: m.templates_list_dilemma,
  question: m.templates_list_question,
  intervention: m.templates_list_intervention,
}

/** What kind of part it is and what uses it: "Tekst · in 3 casussen gedeeld". */
export function sayPart(part: Part): string {
  const said = part.itemKind
    ? [listOf[part.itemKind](), sayItems(part), sayIntroduced(part)]
    : [m.templates_text(), sayWritten(part)]
  return said.filter((words) => words !== '').join(' · ')
}

function sayItems({ items, casesWithItems }: Part): string {
  if (items === 0) return m.templates_items_none()
  if (items === 1) return m.templates_items_one()
  return casesWithItems === 1
    ? m.templates_items_in_one({ count: items })
    : m.templates_items({ count: items, cases: casesWithItems })
}

function sayWritten({ written }: Part): string {
  if (written === 0) return m.templates_written_none()
  return written === 1 ? m.templates_written_one() : m.templates_written({ count: written })
}

/** What is written in a list stands above it. */
function sayIntroduced({ written }: Part): string {
  if (written === 0) return ''
  return written === 1 ? m.templates_introduced_one() : m.templates_introduced({ count: written })
}
