import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { type NewsOf, outgoingMail } from '#db/schema/index.ts'
import { configuration } from '../configuration.ts'
import { log } from '../log.ts'
import { type Delivery, fileDelivery, type OutgoingMail, smtpDelivery } from './delivery.ts'
import { mostUnanswered, onMail } from './outbox.ts'
import { setAsideTooLong } from './queries.ts'
import { isMailRefused } from './refusals.ts'

const pollMs = 15_000
const firstRetryMs = 5_000
const longestRetryMs = 30 * 60_000
/** A mail that still fails after this long is given up, and that is shown; one that may have arrived is set aside. */
const giveUpMs = 3 * 24 * 60 * 60_000
/** Stopping waits this long for a mail that is on its way; what was not finished is sent after the next start. */
const stopMs = 3_000

export type MailSender = {
  /** Sends what is due now. */
  drain: () => Promise<void>
  stop: () => Promise<void>
}

/** A mail that tells of things by what they are: its words are made when it is sent. */
export type ToldByMail = { digestOf: number[]; newsOf: NewsOf[] | null; unsubscribe: string | null }
/** Those words, with the rights its reader has now; null when there is nothing (left) to tell. It throws when that cannot be known now. */
type WordsOfDigest = (mail: ToldByMail) => Promise<{ text: string; html: string } | null>

/**
 * Sends what is in the outbox, oldest first, soon after it came in. A mail counts as sent when the server or the disk said to have it.
 * When nobody can know whether they do (the process ended, the answer was lost) it goes once more under the same Message-ID, by which
 * mail programs know it; after a second time it is set aside, for an organiser to say.
 */
export function startMail(
  openDelivery: () => Promise<Delivery> = configuredDelivery,
  wordsOfDigest: WordsOfDigest = async () => null,
): MailSender {
  let delivery: Delivery | null = null
  let running: Promise<void> | null = null
  let stopped = false
  const stopListening = onMail(wake)
  const poll = setInterval(wake, pollMs)
  poll.unref()
  wake()

  function wake(): void {
    if (running || stopped) return
    running = sendDue()
      .catch((error) => log.error({ err: error }, 'the mail sender failed; it will try again'))
      .finally(() => {
        running = null
      })
  }

  async function sendDue(): Promise<void> {
    for (const mail of setAsideTooLong()) drop(mail, 'set aside too long')
    for (let mail = nextDue(); mail && !stopped; mail = nextDue()) {
      delivery ??= await openDelivery()
      await send(mail, delivery, wordsOfDigest)
    }
  }

  return {
    async drain() {
      await running
      wake()
      await running
    },
    async stop() {
      stopped = true
      stopListening()
      clearInterval(poll)
      await Promise.race([running, new Promise((done) => setTimeout(done, stopMs).unref())])
    },
  }
}

function configuredDelivery(): Promise<Delivery> {
  const { smtpUrl, mailFrom } = configuration()
  return smtpUrl ? smtpDelivery(smtpUrl, mailFrom) : fileDelivery(mailFrom)
}

function nextDue(now = Date.now()): OutgoingMail | undefined {
  return db
    .select()
    .from(outgoingMail)
    .where(
      and(isNull(outgoingMail.sentAt), isNull(outgoingMail.givenUpAt), lte(outgoingMail.nextAttemptAt, now)),
    )
    .orderBy(asc(outgoingMail.nextAttemptAt), asc(outgoingMail.id))
    .get()
}

async function send(mail: OutgoingMail, delivery: Delivery, wordsOfDigest: WordsOfDigest): Promise<void> {
  if (Date.now() >= (mail.staleAt ?? Number.POSITIVE_INFINITY)) {
    drop(mail, 'stale')
    return
  }
  if (mail.unanswered >= mostUnanswered) {
    setAside(mail, mail.lastError)
    return
  }
  const { digestOf } = mail
  let { unanswered } = mail
  try {
    const words = digestOf ? await wordsOfDigest({ ...mail, digestOf }) : { text: mail.text }
    if (words === null) {
      drop(mail, 'nothing to tell')
      return
    }
    await delivery.deliver({ ...mail, ...words }, () => {
      // On disk before it is out of our hands: who reads this after a crash knows that it may have arrived.
      update(mail, { unanswered: mail.unanswered + 1 })
      unanswered = mail.unanswered + 1
    })
  } catch (error) {
    failed({ ...mail, unanswered: isRefusal(error) ? mail.unanswered : unanswered }, error)
    return
  }
  // The words are not kept: they hold links and codes.
  update(mail, { sentAt: Date.now(), text: '', lastError: null, unanswered: 0 })
}

/** The server said that it does not have it, now or for good; of an earlier time that says nothing. */
function isRefusal(error: unknown): boolean {
  return ((error as { responseCode?: number }).responseCode ?? 0) >= 400
}

/** No error object in the log, and none of its words in the row: SMTP servers put the address into their messages. */
function failed(mail: OutgoingMail, error: unknown): void {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  const lastError = [code, responseCode].filter(Boolean).join(' ') || 'unknown'
  if (isMailRefused(lastError)) giveUp(mail, lastError)
  else if (Date.now() < mail.createdAt + giveUpMs) tryLater(mail, lastError)
  else if (mail.unanswered > 0) setAside(mail, lastError)
  else giveUp(mail, lastError)
}

function tryLater(mail: OutgoingMail, lastError: string): void {
  const attempts = mail.attempts + 1
  const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** mail.attempts)
  const { unanswered } = mail
  update(mail, { attempts, unanswered, lastError, nextAttemptAt: Date.now() + waitMs })
  log.warn({ event: 'mail.failed', mailId: mail.id, attempts, unanswered, lastError })
}

function giveUp(mail: OutgoingMail, lastError: string): void {
  update(mail, {
    attempts: mail.attempts + 1,
    unanswered: 0,
    lastError,
    givenUpAt: Date.now(),
    text: '',
  })
  log.warn({ event: 'mail.given-up', mailId: mail.id, lastError })
}

/** Nobody knows whether it arrived. Its words stay, so that somebody can have it sent once more. */
function setAside(mail: OutgoingMail, lastError: string | null): void {
  const { unanswered } = mail
  update(mail, { unanswered, lastError, givenUpAt: Date.now() })
  log.warn({ event: 'mail.set-aside', mailId: mail.id, unanswered, lastError })
}

function update({ id }: OutgoingMail, values: Partial<OutgoingMail>): void {
  db.update(outgoingMail).set(values).where(eq(outgoingMail.id, id)).run()
}

function drop(mail: { id: number }, why: string): void {
  db.delete(outgoingMail).where(eq(outgoingMail.id, mail.id)).run()
  log.info({ event: 'mail.dropped', mailId: mail.id, why })
}
