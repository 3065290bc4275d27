import { setImmediate as breathe } from 'node:timers/promises'
import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { asActor } from '#app/auth/sessions.ts'
import { configuration } from '#app/configuration.ts'
import { log } from '#app/log.ts'
import { queueMail } from '#app/mail/outbox.ts'
import type { ToldByMail } from '#app/mail/sender.ts'
import { m } from '#app/paraglide/messages.js'
import { db, type Tx, transact } from '#db/client.server.ts'
import {
  type MailPace,
  type MailTopic,
  mailChoices,
  mailTopics,
  type NewsOf,
  notificationKinds,
  notifications,
  people,
  savedSearches,
} from '#db/schema/index.ts'
import { readNews, type SearchToTell, searchesToTell } from '../saved-searches/news.ts'
import { mailKeyOf } from './commands.ts'
import { DigestMail } from './digest-mail.tsx'
import { digestText } from './digest-text.ts'
import { lastDue } from './moments.ts'
import { groupsOf, topicOf, usualPace } from './queries.ts'
import { seeAll } from './readable.ts'
import { tokenFor } from './unsubscribing.ts'

type Row = typeof notifications.$inferSelect

/** What one mail tells of at most, and one turn decides; the rest is for the next. */
const mostRows = 5000
const mostSearches = 1000
/** Who wants news at once does not hear of searches more often: there may always be one more hit. */
const searchMs = 60 * 60_000

/** On the day of the week's mail there are hundreds, and each waits for the disk: others are served between these. */
const mostAtOnce = 5

let queueing: Promise<unknown> = Promise.resolve()
let isStopping = false

/** Puts the mail that is due in the outbox: to each person one for each topic. What they looked at meanwhile is not mailed. */
export function queueDigests(now = Date.now()): Promise<void> {
  const all = queueAll(now)
  queueing = Promise.allSettled([queueing, all])
  return all
}

async function queueAll(now: number): Promise<void> {
  const searches = Map.groupBy(searchesDue(now), ({ personId }) => personId)
  let queued = 0
  for (const topic of mailTopics) {
    const searchesOf = topic === 'followed' ? searches : new Map<number, SearchToTell[]>()
    for (const personId of new Set([...peopleDue(topic, now), ...searchesOf.keys()])) {
      if (queued > 0 && queued % mostAtOnce === 0) await breathe()
      if (isStopping) return
      queue(personId, topic, searchesOf.get(personId) ?? [], now)
      queued += 1
    }
  }
}

/** What is decided now: it is due, or no mail of it will come. What waits for another day stands before none of it, however much that is. */
function isDecided(topic: MailTopic, now: number) {
  const { kind, at, seenAt, mailedAt } = notifications
  const isDue = or(
    eq(paceOf(topic), 'never'),
    and(eq(paceOf(topic), 'once'), lte(at, now)),
    and(eq(paceOf(topic), 'workday'), lt(at, lastDue(now, 'workday'))),
    and(eq(paceOf(topic), 'week'), lt(at, lastDue(now, 'week'))),
  )
  return and(
    isNull(mailedAt),
    inArray(
      kind,
      notificationKinds.filter((one) => topicOf[one] === topic),
    ),
    or(isNotNull(seenAt), isDue),
  )
}

const paceOf = (topic: MailTopic) => sql<MailPace>`coalesce(${mailChoices.pace}, ${usualPace[topic]})`
const chosenOf = (topic: MailTopic) =>
  and(eq(mailChoices.personId, notifications.personId), eq(mailChoices.topic, topic))

function peopleDue(topic: MailTopic, now: number): number[] {
  const { personId } = notifications
  return db
    .selectDistinct({ personId })
    .from(notifications)
    .leftJoin(mailChoices, chosenOf(topic))
    .where(isDecided(topic, now))
    .all()
    .map((row) => row.personId)
}

type RowDue = Row & { pace: MailPace }

function rowsDue(tx: Tx, personId: number, topic: MailTopic, now: number): RowDue[] {
  return tx
    .select({ ...getTableColumns(notifications), pace: paceOf(topic) })
    .from(notifications)
    .leftJoin(mailChoices, chosenOf(topic))
    .where(and(eq(notifications.personId, personId), isDecided(topic, now)))
    .orderBy(asc(notifications.id))
    .limit(mostRows)
    .all()
}

function searchesDue(now: number): SearchToTell[] {
  const week = lastDue(now, 'week')
  const due: Record<MailPace, number> = {
    once: now - searchMs,
    workday: lastDue(now, 'workday'),
    week,
    // No mail, but when they want it again it does not begin with what came in all that time.
    never: week,
  }
  return searchesToTell(due, usualPace.followed, mostSearches)
}

/** In one transaction with that it is decided: no mail is forgotten, and none is queued twice. */
function queue(personId: number, topic: MailTopic, due: SearchToTell[], now: number): void {
  transact((tx) => {
    const searches = due.filter((one) => isUntold(tx, one))
    const rows = rowsDue(tx, personId, topic, now)
    const toMail = rows.filter(({ pace, seenAt }) => pace !== 'never' && seenAt === null)
    const idsOf = (some: { id: number }[]) => some.map(({ id }) => id)
    tx.update(notifications)
      .set({ mailedAt: now })
      .where(inArray(notifications.id, idsOf(rows)))
      .run()
    tx.update(savedSearches)
      .set({ toldUntil: now })
      .where(inArray(savedSearches.id, idsOf(searches)))
      .run()
    const newsOf = searches
      .filter(({ pace }) => pace !== 'never')
      .map(({ id, toldUntil }): NewsOf => ({ savedId: id, since: toldUntil ?? now, until: now }))
    const person = tx.select().from(people).where(eq(people.id, personId)).get()
    // What was due while the account was closed counts as mailed all the same: it does not come later.
    if (!person || person.disabledAt !== null || toMail.length + newsOf.length === 0) return
    const token = tokenFor(person.publicId, topic, mailKeyOf(personId))
    queueMail(
      tx,
      {
        to: person.email,
        // It tells nothing: whoever passes by may read it.
        subject: m.notifications_mail_subject(),
        text: '',
        digestOf: idsOf(toMail),
        newsOf,
        unsubscribe: `${origin()}/afmelden/${token}`,
      },
      now,
    )
  })
}

/** Whether it was not told meanwhile, by a turn that began before this one had come so far. */
function isUntold(tx: Tx, { id, toldUntil }: SearchToTell): boolean {
  const now = tx.select().from(savedSearches).where(eq(savedSearches.id, id)).get()
  return now?.toldUntil === toldUntil
}

/**
 * The words of a digest, made when it is sent: with the rights its reader has then, the newest first, under the case it is about.
 * What is new in the searches they follow comes after it.
 * @returns null when there is nothing (left) that they may read
 * @throws SearchAway when nobody can search at the moment
 */
export async function wordsOfDigest({
  digestOf,
  newsOf,
  unsubscribe,
}: ToldByMail): Promise<{ text: string; html: string } | null> {
  const rows = db.select().from(notifications).where(inArray(notifications.id, digestOf)).all()
  const row = readerOf(rows, newsOf ?? [])
  if (!row) return null
  const person = asActor(row, '')
  const told = seeAll(
    person,
    rows.toSorted((one, other) => other.id - one.id),
  )
  const news = await readNews(
    person,
    newsOf ?? [],
    told.map(({ to }) => to),
  )
  if (told.length + news.length === 0) return null
  const digest = { name: person.name, groups: groupsOf(told), news, origin: origin(), unsubscribe }
  return { text: digestText(digest), html: `<!doctype html>${renderToStaticMarkup(DigestMail(digest))}` }
}

/** Whom a digest is for: whose notifications it tells of, or whose searches. Nobody, when their account was closed meanwhile. */
function readerOf(rows: Row[], [news]: NewsOf[]): typeof people.$inferSelect | undefined {
  const saved = news && db.select().from(savedSearches).where(eq(savedSearches.id, news.savedId)).get()
  return db
    .select()
    .from(people)
    .where(and(eq(people.id, rows[0]?.personId ?? saved?.personId ?? 0), isNull(people.disabledAt)))
    .get()
}

function origin(): string {
  const { publicUrl, port } = configuration()
  return publicUrl?.origin ?? `http://localhost:${port}`
}

const lookMs = 30_000

/** Looks now and then whether mail is due, until it is stopped. */
export function startDigests(): { stop: () => Promise<void> } {
  const timer = setInterval(() => {
    queueDigests().catch((error) => log.error({ err: error }, 'queueing mail failed; it will be tried again'))
  }, lookMs)
  timer.unref()
  return {
    async stop() {
      isStopping = true
      clearInterval(timer)
      await queueing
    },
  }
}
