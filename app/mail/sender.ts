import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { outgoingMail } from '#db/schema/index.ts'
import { configuration } from '../configuration.ts'
import { log } from '../log.ts'
import { type Delivery, fileDelivery, type OutgoingMail, smtpDelivery } from './delivery.ts'
import { onMail } from './outbox.ts'

const pollMs = 15_000
const firstRetryMs = 5_000
const longestRetryMs = 30 * 60_000
/** A mail that could not be sent for this long is given up. */
const giveUpMs = 3 * 24 * 60 * 60_000
/** Stopping waits this long for a mail that is on its way; what was not finished is sent after the next start. */
const stopMs = 3_000

export type MailSender = {
  /** Sends what is due now. */
  drain: () => Promise<void>
  stop: () => Promise<void>
}

/** The words of a digest, with the rights its reader has now; null when there is nothing left to tell. */
type WordsOfDigest = (mail: { digestOf: number[]; unsubscribe: string | null }) => string | null

/**
 * Sends what is in the outbox, oldest first, soon after it came in. A mail counts as sent when the server or the disk took it:
 * a crash in between sends it once more under the same Message-ID, by which mail programs know it.
 */
export function startMail(
  openDelivery: () => Promise<Delivery> = configuredDelivery,
  wordsOfDigest: WordsOfDigest = () => null,
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
      delivery?.close()
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
    .where(and(isNull(outgoingMail.sentAt), lte(outgoingMail.nextAttemptAt, now)))
    .orderBy(asc(outgoingMail.nextAttemptAt), asc(outgoingMail.id))
    .get()
}

async function send(mail: OutgoingMail, delivery: Delivery, wordsOfDigest: WordsOfDigest): Promise<void> {
  if (isStale(mail)) {
    drop(mail, 'stale')
    return
  }
  const { digestOf } = mail
  const text = digestOf ? wordsOfDigest({ ...mail, digestOf }) : mail.text
  if (text === null) {
    drop(mail, 'nothing left to tell')
    return
  }
  try {
    await delivery.deliver({ ...mail, text })
    // The words are not kept: they hold links and codes.
    db.update(outgoingMail).set({ sentAt: Date.now(), text: '' }).where(eq(outgoingMail.id, mail.id)).run()
  } catch (error) {
    failed(mail, error)
  }
}

function isStale({ staleAt, createdAt }: OutgoingMail): boolean {
  return Date.now() >= Math.min(staleAt ?? Number.POSITIVE_INFINITY, createdAt + giveUpMs)
}

/** No error object in the log: SMTP servers put the address into their messages. */
function failed(mail: OutgoingMail, error: unknown): void {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  // 5xx: the server will say the same the next time.
  if (responseCode && responseCode >= 500) drop(mail, `refused ${responseCode}`)
  else tryLater(mail, { code, responseCode })
}

function tryLater(mail: OutgoingMail, why: { code?: string; responseCode?: number }): void {
  const attempts = mail.attempts + 1
  const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** mail.attempts)
  db.update(outgoingMail)
    .set({ attempts, nextAttemptAt: Date.now() + waitMs })
    .where(eq(outgoingMail.id, mail.id))
    .run()
  log.warn({ event: 'mail.failed', mailId: mail.id, attempts, ...why })
}

function drop(mail: OutgoingMail, why: string): void {
  db.delete(outgoingMail).where(eq(outgoingMail.id, mail.id)).run()
  log.warn({ event: 'mail.dropped', mailId: mail.id, why })
}
