import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { asActor } from '#app/auth/sessions.ts'
import { configuration } from '#app/configuration.ts'
import { queueMail } from '#app/mail/outbox.ts'
import type { ToldByMail } from '#app/mail/sender.ts'
import { m } from '#app/paraglide/messages.js'
import { db, transact } from '#db/client.server.ts'
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

/** What one turn looks at; the rest is for the next. */
const mostRows = 5000
const mostSearches = 1000
/** Who wants news at once does not hear of searches more often: there may always be one more hit. */
const searchMs = 60 * 60_000

/** Puts the mail that is due in the outbox: to each person one for each topic. What they looked at meanwhile is not mailed. */
export function queueDigests(now = Date.now()): void {
  const searches = searchesDue(now)
  for (const topic of mailTopics) {
    const rowsOf = Map.groupBy(ofWholePeople(rowsDue(topic, now)), ({ personId }) => personId)
    const searchesOf = Map.groupBy(topic === 'followed' ? searches : [], ({ personId }) => personId)
    for (const personId of new Set([...rowsOf.keys(), ...searchesOf.keys()])) {
      const rows = rowsOf.get(personId) ?? []
      const toMail = rows.filter(({ pace, seenAt }) => pace !== 'never' && seenAt === null)
      queue(personId, topic, { rows, toMail, searches: searchesOf.get(personId) ?? [] }, now)
    }
  }
}

type RowDue = Row & { pace: MailPace }

/** What is decided now: it is due, or no mail of it will come. What waits for another day stands before none of it, however much that is. */
function rowsDue(topic: MailTopic, now: number): RowDue[] {
  const { personId, kind, at, seenAt, mailedAt } = notifications
  const pace = sql<MailPace>`coalesce(${mailChoices.pace}, ${usualPace[topic]})`
  const isDue = or(
    eq(pace, 'never'),
    and(eq(pace, 'once'), lte(at, now)),
    and(eq(pace, 'workday'), lt(at, lastDue(now, 'workday'))),
    and(eq(pace, 'week'), lt(at, lastDue(now, 'week'))),
  )
  return db
    .select({ ...getTableColumns(notifications), pace })
    .from(notifications)
    .leftJoin(mailChoices, and(eq(mailChoices.personId, personId), eq(mailChoices.topic, topic)))
    .where(
      and(
        isNull(mailedAt),
        inArray(
          kind,
          notificationKinds.filter((one) => topicOf[one] === topic),
        ),
        or(isNotNull(seenAt), isDue),
      ),
    )
    .orderBy(asc(personId), asc(notifications.id))
    .limit(mostRows)
    .all()
}

/** Of whom only the beginning is in it, when it ends before all that is due, the next turn tells all in one mail. */
function ofWholePeople(rows: RowDue[]): RowDue[] {
  const last = rows.at(-1)
  if (rows.length < mostRows || last?.personId === rows[0]?.personId) return rows
  return rows.filter(({ personId }) => personId !== last?.personId)
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

type Decided = { rows: RowDue[]; toMail: RowDue[]; searches: SearchToTell[] }

/** In one transaction with that it is decided: no mail is forgotten, and none is queued twice. */
function queue(personId: number, topic: MailTopic, { rows, toMail, searches }: Decided, now: number): void {
  transact((tx) => {
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

/** Looks now and then whether mail is due, for as long as the process runs. */
export function startDigests(): { stop: () => void } {
  const timer = setInterval(() => queueDigests(), lookMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
