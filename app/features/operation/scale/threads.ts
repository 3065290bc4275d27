import { newPublicId } from '#db/public-id.ts'
import type { Audience, ThreadKind } from '#db/schema/index.ts'
import { dayMs, type Maker } from './maker.ts'
import { sentence } from './sentences.ts'

type Place = {
  caseId: number
  sectionId: number | null
  itemId: number | null
  releaseId: number
  audience: Audience
  contactId: number
}

const kinds: readonly [ThreadKind, ...ThreadKind[]] = [
  'question',
  'warning',
  'experience',
  'evidence',
  'idea',
]

/** A reaction of the network on something shared, half of the time with an answer of its contact person. */
export function makeThread(
  { into, words, chance, networkId, people }: Maker,
  { contactId, ...where }: Place,
  sharedAt: number,
  kind = chance.pick(kinds),
): void {
  const isExpert = chance.next() < 0.5
  const authorId = isExpert ? people.expert : people.deelnemer
  const createdAt = sharedAt + (1 + chance.whole(5)) * dayMs
  const threadId = into.threads({ ...where, publicId: newPublicId(), kind, authorId, createdAt })
  const say = (personId: number, byExpert: boolean, at: number) =>
    into.comments({
      publicId: newPublicId(),
      threadId,
      authorId: personId,
      text: `${sentence(words, chance)} ${sentence(words, chance)}`,
      byExpert,
      isFictional: true,
      createdAt: at,
    })
  say(authorId, isExpert, createdAt)
  if (chance.next() < 0.5) say(contactId, false, createdAt + dayMs)
  into.changes({
    verb: 'thread.started',
    subject: 'thread',
    subjectId: threadId,
    caseId: where.caseId,
    sectionId: where.sectionId,
    itemId: where.itemId,
    networkId,
    actorId: authorId,
    at: createdAt,
  })
}
