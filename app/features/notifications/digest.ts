import { asc, eq, inArray, isNull } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { asActor } from '#app/auth/sessions.ts'
import { configuration } from '#app/configuration.ts'
import { queueMail } from '#app/mail/outbox.ts'
import type { ToldByMail } from '#app/mail/sender.ts'
import { m } from '#app/paraglide/messages.js'
import { db, transact } from '#db/client.server.ts'
import { type MailTopic, notifications, people } from '#db/schema/index.ts'
import { mailKeyOf } from './commands.ts'
import { type Digest, DigestMail } from './digest-mail.tsx'
import { dueAt } from './moments.ts'
import { groupsOf, pacesOf, topicOf } from './queries.ts'
import { seeAll, type Told } from './readable.ts'
import { tokenFor } from './unsubscribing.ts'
import { changeTold, sayTold, wordsTold } from './words.ts'

type Row = typeof notifications.$inferSelect

/** What one turn looks at; the rest is for the next. */
const mostRows = 5000

/** Puts the mail that is due in the outbox: to each person one for each topic. What they looked at meanwhile is not mailed. */
export function queueDigests(now = Date.now()): void {
  const waiting = db
    .select()
    .from(notifications)
    .where(isNull(notifications.mailedAt))
    .orderBy(asc(notifications.id))
    .limit(mostRows)
    .all()
  for (const [personId, rows] of Map.groupBy(waiting, (row) => row.personId)) {
    const paces = pacesOf(personId)
    for (const [topic, ofTopic] of Map.groupBy(rows, ({ kind }) => topicOf[kind])) {
      const isOver = (row: Row) => paces[topic] === 'never' || row.seenAt !== null
      const due = ofTopic.filter((row) => isOver(row) || dueAt(row.at, paces[topic]) <= now)
      if (due.length > 0)
        queue(
          personId,
          topic,
          due,
          due.filter((row) => !isOver(row)),
          now,
        )
    }
  }
}

/** In one transaction with that it is decided: no mail is forgotten, and none is queued twice. */
function queue(personId: number, topic: MailTopic, decided: Row[], toMail: Row[], now: number): void {
  transact((tx) => {
    const ids = decided.map(({ id }) => id)
    tx.update(notifications).set({ mailedAt: now }).where(inArray(notifications.id, ids)).run()
    const person = tx.select().from(people).where(eq(people.id, personId)).get()
    if (!person || toMail.length === 0) return
    const token = tokenFor(person.publicId, topic, mailKeyOf(personId))
    queueMail(
      tx,
      {
        to: person.email,
        // It tells nothing: whoever passes by may read it.
        subject: m.notifications_mail_subject(),
        text: '',
        digestOf: toMail.map(({ id }) => id),
        unsubscribe: `${origin()}/afmelden/${token}`,
      },
      now,
    )
  })
}

/**
 * The words of a digest, made when it is sent: with the rights its reader has then, the newest first, under the case it is about.
 * @returns null when there is nothing left that they may read
 */
export function wordsOfDigest({ digestOf, unsubscribe }: ToldByMail): { text: string; html: string } | null {
  const rows = db.select().from(notifications).where(inArray(notifications.id, digestOf)).all()
  const person = db
    .select()
    .from(people)
    .where(eq(people.id, rows[0]?.personId ?? 0))
    .get()
  if (!person) return null
  const told = seeAll(
    asActor(person, ''),
    rows.toSorted((one, other) => other.id - one.id),
  )
  if (told.length === 0) return null
  const digest = { name: person.name, groups: groupsOf(told), origin: origin(), unsubscribe }
  return { text: asText(digest), html: `<!doctype html>${renderToStaticMarkup(DigestMail(digest))}` }
}

function asText({ name, groups, unsubscribe }: Digest): string {
  return [
    m.notifications_mail_hello({ name }),
    ...groups.map(({ caseName, told }) => [caseName, ...told.map(paragraph)].join('\n\n')),
    m.notifications_mail_choose({ url: `${origin()}/profiel/meldingen` }),
    unsubscribe ? m.notifications_mail_stop({ url: unsubscribe }) : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function paragraph(told: Told): string {
  const change = changeTold(told)
  return [
    `- ${sayTold(told)}`,
    indented(wordsTold(told)),
    change && indented(m.notifications_mail_change(change)),
    `  ${origin()}${told.to}`,
  ]
    .filter(Boolean)
    .join('\n')
}

function indented(text: string): string {
  return text === '' ? '' : text.replace(/^/gm, '  ')
}

function origin(): string {
  const { publicUrl, port } = configuration()
  return publicUrl?.origin ?? `http://localhost:${port}`
}

const lookMs = 30_000

/** Looks now and then whether mail is due, for as long as the process runs. */
export function startDigests(): { stop: () => void } {
  const timer = setInterval(() => queueDigests(), lookMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
