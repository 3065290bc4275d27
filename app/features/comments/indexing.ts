import type { Audience, ThreadKind } from '#db/schema/index.ts'
import type { Version } from '#search/engine.ts'
import { casesInIndex, placeCodes } from '../cases/indexing.ts'
import { isOfRetiredList, itemsOfTemplate } from '../items/indexing.ts'
import { withNames } from '../mentions/text.ts'
import { changesItemsOfAll, changesSectionsOfAll } from '../networks/verbs.ts'
import { lines, yearOf } from '../search/indexed-words.ts'
import { idsAtATime, type NounIndexing } from '../search/noun-index.ts'
import { narrower, ownScope, readersOf } from '../search/readers.ts'
import { sectionsOfTemplate } from '../sections/indexing.ts'

type Row = {
  id: number
  publicId: string
  caseId: number
  sectionId: number | null
  kind: ThreadKind
  audience: Audience
  authorId: number
  createdAt: number
  itemId: number | null
  sectionTitle: string | null
  sectionAudience: Audience | null
  /** As its coalition has it, and as it was shared; null when it is on no item, and when that is shared with nobody. */
  itemTitle: string | null
  sharedItemTitle: string | null
  itemAudience: Audience | null
}
type CommentRow = { text: string; byExpert: number }

const titleLength = 90
/** The index has no readers of its own: who a mention is, is told on the page, to whom may know. */
const someone = () => '…'

export const indexThreads: NounIndexing = (database) => {
  const caseOf = casesInIndex(database)
  const row = database.prepare<[number], Row>(`
    select t.id, t.public_id as publicId, t.case_id as caseId, t.section_id as sectionId, t.item_id as itemId,
      t.kind, t.audience, t.author_id as authorId, t.created_at as createdAt, p.title as sectionTitle, r.audience as sectionAudience,
      i.content ->> '$.title' as itemTitle, ri.content ->> '$.title' as sharedItemTitle, ri.audience as itemAudience
    from threads t
    join cases c on c.id = t.case_id
    left join sections s on s.id = t.section_id
    left join section_templates p on p.key = s.key and p.network_id = c.network_id
    left join releases r on r.section_id = t.section_id and r.ended_at is null and p.retired_at is null
    left join items i on i.id = t.item_id
    left join releases ri on ri.item_id = t.item_id and ri.subject = 'item' and ri.ended_at is null
      and not ${isOfRetiredList}
    where t.id = ? and i.deleted_at is null`)
  const comments = database.prepare<[number], CommentRow>(
    'select text, by_expert as byExpert from comments where thread_id = ? and withdrawn_at is null order by id',
  )
  const threadOf = database.prepare<[number], number>('select thread_id from comments where id = ?').pluck()
  const onSection = database.prepare<[number], number>('select id from threads where section_id = ?').pluck()
  const ofTemplate = sectionsOfTemplate(database)
  const onSections = database
    .prepare<[string], number>('select id from threads where section_id in (select value from json_each(?))')
    .pluck()
  const itemsOf = itemsOfTemplate(database)
  const onItems = database
    .prepare<[string], number>('select id from threads where item_id in (select value from json_each(?))')
    .pluck()
  const onItem = database.prepare<[number], number>('select id from threads where item_id = ?').pluck()
  const onCase = database.prepare<[number], number>('select id from threads where case_id = ?').pluck()
  const next = database
    .prepare<[number, number], number>('select id from threads where id > ? order by id limit ?')
    .pluck()

  return {
    keyOf: (id) => `thread:${id}`,
    touchedBy({ verb, subject, subjectId, caseId, sectionId, itemId, releaseId }) {
      if (subject === 'network')
        return [
          ...(changesSectionsOfAll(verb) ? onSections.all(JSON.stringify(ofTemplate.all(subjectId))) : []),
          ...(changesItemsOfAll(verb) ? onItems.all(JSON.stringify(itemsOf.all(subjectId))) : []),
        ]
      if (subject === 'thread') return [subjectId]
      if (subject === 'comment') return threadOf.all(subjectId)
      // Who reads what it is on decides who reads a reaction; what that says does not.
      if (sectionId !== null) return releaseId === null ? [] : onSection.all(sectionId)
      // The title of an item stands with what is on it.
      if (subject === 'item') return onItem.all(subjectId)
      if (subject !== 'case' && subject !== 'release') return []
      if (itemId !== null) return onItem.all(itemId)
      return caseId === null ? [] : onCase.all(caseId)
    },
    idsAfter: (id) => next.all(id, idsAtATime),
    documentOf(id) {
      const found = row.get(id)
      const theCase = found && caseOf(found.caseId)
      const said = comments.all(id).map((one) => ({ ...one, text: withNames(one.text, someone) }))
      const first = said[0]
      if (!found || !theCase || !first) return null
      const { title, rest } = titleAndRest(first.text)
      const card = theCase.released?.card ?? theCase.card
      const version = (readers: string[], exceptFor: string[], on: string | null): Version => ({
        readers,
        exceptFor,
        title,
        essence: '',
        tags: '',
        body: lines(rest, ...said.slice(1).map(({ text }) => text)),
        attached: '',
        since: found.createdAt,
        codes: { ...placeCodes(theCase.slug, card), year: [yearOf(found.createdAt)] },
        context: `${card.name}, ${card.municipality}`,
        shown: {
          caseSlug: theCase.slug,
          caseName: card.name,
          municipality: card.municipality,
          isReference: theCase.isReference,
          threadKind: found.kind,
          on: on ?? '',
          byExpert: first.byExpert === 1,
        },
      })
      const on = found.sharedItemTitle ?? found.itemTitle ?? found.sectionTitle
      const { readers, own } = readersOfThread(found, theCase)
      const versions =
        found.itemId !== null && own.length > 0
          ? // Its writer always finds their own words, but not what an item is called that they may not read (any more).
            [version(readers, [], on), version(own, readers, null)]
          : [version([...readers, ...own], [], on)]
      return {
        key: `thread:${id}`,
        kind: 'thread',
        item: found.publicId,
        within: {
          case: found.caseId,
          thread: id,
          ...(found.sectionId !== null && { section: found.sectionId }),
          ...(found.itemId !== null && { item: found.itemId }),
        },
        versions,
      }
    },
  }
}

/** Whoever is in its own audience and reads what it is on; and its writer, as long as they may know of the case. */
function readersOfThread(
  thread: Row,
  theCase: NonNullable<ReturnType<ReturnType<typeof casesInIndex>>>,
): { readers: string[]; own: string[] } {
  const known = theCase.released?.audience ?? 'coalition'
  const readers = readersOf(
    theCase,
    narrower(thread.audience, narrower(subjectAudience(thread, known), known)),
  )
  const own = readersOf(theCase, known)
    .filter((scope) => !readers.includes(scope))
    .map((scope) => ownScope(thread.authorId, scope))
  return { readers, own }
}

function subjectAudience(thread: Row, known: Audience): Audience {
  if (thread.itemId !== null) return thread.itemAudience ?? 'coalition'
  return thread.sectionId === null ? known : (thread.sectionAudience ?? 'coalition')
}

/** A reaction has no title of its own: its first sentence, or as much of it as fits, is one. */
function titleAndRest(text: string): { title: string; rest: string } {
  const words = text.trim()
  const sentence = /^[^\n]*?[.!?](?=\s)/.exec(words)?.[0] ?? words.split('\n')[0] ?? ''
  if (sentence.length <= titleLength) return { title: sentence, rest: words.slice(sentence.length).trim() }
  const cut = sentence.slice(0, titleLength).replace(/\s\S*$/, '')
  return { title: `${cut} …`, rest: `… ${words.slice(cut.length).trim()}` }
}
