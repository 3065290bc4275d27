import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { type NewsOf, outgoingMail } from '#db/schema/index.ts'
import { configuration } from '../configuration.ts'
import { log } from '../log.ts'
import { type Delivery, fileDelivery, type OutgoingMail, smtpDelivery } from './delivery.ts'
import { onMail } from './outbox.ts'

const pollMs = 15_000
const firstRetryMs = 5_000
const longestRetryMs = 30 * 60_000
/** A mail that still fails after this long is given up, and that is shown. */
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
 * Sends what is in the outbox, oldest first, soon after it came in. A mail counts as sent when the server or the disk took it:
 * a crash in between sends it once more under the same Message-ID, by which mail programs know it.
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
  const { digestOf } = mail
  try {
    const words = digestOf ? await wordsOfDigest({ ...mail, digestOf }) : { text: mail.text }
    if (words === null) {
      drop(mail, 'nothing to tell')
      return
    }
    await delivery.deliver({ ...mail, ...words })
  } catch (error) {
    failed(mail, error)
    return
  }
  // The words are not kept: they hold links and codes.
  update(mail, { sentAt: Date.now(), text: '', lastError: null })
}

/** No error object in the log, and none of its words in the row: SMTP servers put the address into their messages. */
function failed(mail: OutgoingMail, error: unknown): void {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  const lastError = [code, responseCode].filter(Boolean).join(' ') || 'unknown'
  if (isSettled(code, responseCode) || Date.now() >= mail.createdAt + giveUpMs) giveUp(mail, lastError)
  else tryLater(mail, lastError)
}

/** 5xx about this address or this mail: the server says the same the next time. About our password it is for the operator to mend. */
function isSettled(code = '', responseCode = 0): boolean {
  return responseCode >= 500 && code !== 'EAUTH'
}

function tryLater(mail: OutgoingMail, lastError: string): void {
  const attempts = mail.attempts + 1
  const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** mail.attempts)
  update(mail, { attempts, lastError, nextAttemptAt: Date.now() + waitMs })
  log.warn({ event: 'mail.failed', mailId: mail.id, attempts, lastError })
}

function giveUp(mail: OutgoingMail, lastError: string): void {
  update(mail, { attempts: mail.attempts + 1, lastError, givenUpAt: Date.now(), text: '' })
  log.warn({ event: 'mail.given-up', mailId: mail.id, lastError })
}

function update({ id }: OutgoingMail, values: Partial<OutgoingMail>): void {
  db.update(outgoingMail).set(values).where(eq(outgoingMail.id, id)).run()
}

function drop(mail: OutgoingMail, why: string): void {
  db.delete(outgoingMail).where(eq(outgoingMail.id, mail.id)).run()
  log.info({ event: 'mail.dropped', mailId: mail.id, why })
}
