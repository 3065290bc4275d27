import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { SendMailOptions, Transporter } from 'nodemailer'
import { mailDir } from '#db/data-dir.ts'
import type { outgoingMail } from '#db/schema/index.ts'

export type OutgoingMail = typeof outgoingMail.$inferSelect & { html?: string }
export type Delivery = {
  /**
   * Hands one mail over; throws when that failed, and then the same one may come again.
   * @param onHandOver  called once, in the last moment in which the other side certainly does not have it; when it throws they never will
   */
  deliver: (mail: OutgoingMail, onHandOver: () => void) => Promise<void>
}

/** Nothing we send comes from a file or an address: a text that looks like one must not be able to ask for it. */
const guarded = { disableFileAccess: true, disableUrlAccess: true }

export async function smtpDelivery(url: string, from: string): Promise<Delivery> {
  const { createTransport } = await import('nodemailer')
  return {
    deliver: async (mail, onHandOver) => {
      const transport = createTransport({
        url,
        ...guarded,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        // RFC 5321, 4.5.3.2.6: who asks early whether it was taken, sends twice what a careful server was still looking at.
        socketTimeout: 2 * 60_000,
      })
      transport.use('stream', ({ message }, done) => {
        message.processFunc((whole) => Readable.from(notingTheEnd(whole, onHandOver)))
        done()
      })
      await transport.sendMail(compose(mail, from))
    },
  }
}

/** It is read when the server said to go on, and the dot that makes it a mail goes out after its end. */
async function* notingTheEnd(whole: Readable, onEnd: () => void): AsyncGenerator<Buffer> {
  yield* whole
  onEnd()
}

/** Without SMTP a mail is a file in `DATA_DIR/mail`. Written twice it is still one file, whole or not there. */
export async function fileDelivery(from: string): Promise<Delivery> {
  const { createTransport } = await import('nodemailer')
  const composer = createTransport({ streamTransport: true, buffer: true, ...guarded })
  return {
    deliver: async (mail, onHandOver) =>
      writeWhole(join(mailDir, fileName(mail)), await rawMail(composer, mail, from), onHandOver),
  }
}

/** Names and subjects hold what people typed: on one line, so that no header can be added to ours. */
function compose(mail: OutgoingMail, from: string): SendMailOptions {
  return {
    ...guarded,
    from: oneLine(from),
    // As an address and not as a line: a comma in it makes no second recipient.
    to: { name: '', address: oneLine(mail.to) },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: oneLine(mail.messageId),
    date: new Date(mail.createdAt),
    // Out-of-office replies to a sign-in code help nobody (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(mail) },
  }
}

/** One press in the mail program, which posts it by itself (RFC 8058). */
function unsubscribing({ unsubscribe }: OutgoingMail): Record<string, string> {
  if (unsubscribe === null) return {}
  return {
    'List-Unsubscribe': `<${oneLine(unsubscribe)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

async function rawMail(
  composer: Pick<Transporter, 'sendMail'>,
  mail: OutgoingMail,
  from: string,
): Promise<Buffer> {
  const { message } = (await composer.sendMail(compose(mail, from))) as { message?: unknown }
  if (!Buffer.isBuffer(message)) throw new Error('the mail was not composed')
  return message
}

function fileName({ createdAt, messageId }: OutgoingMail): string {
  const moment = new Date(createdAt).toISOString().replace(/\D/g, '')
  return `${moment}-${messageId.replace(/@.*|\W/g, '')}.eml`
}

async function writeWhole(path: string, content: Buffer, onHandOver: () => void): Promise<void> {
  await mkdir(mailDir, { recursive: true })
  const file = await open(`${path}.tmp`, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  onHandOver()
  await rename(`${path}.tmp`, path)
}
