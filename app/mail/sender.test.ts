import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { db, transact } from '#db/client.server.ts'
import { mailDir } from '#db/data-dir.ts'
import { outgoingMail } from '#db/schema/index.ts'
import { fileDelivery, type OutgoingMail } from './delivery.ts'
import { queueMail } from './outbox.ts'
import { givenUpMail, mailState } from './queries.ts'
import { startMail } from './sender.ts'
import { storedMail } from './stored-mail.ts'

const mail = { to: 'expert@example.org', subject: 'Welkom', text: 'Dag,\n\nEen mail.\n' }

beforeEach(() => void db.delete(outgoingMail).run())

function queue(given: Partial<Parameters<typeof queueMail>[1]> = {}, now = Date.now()): void {
  transact((tx) => queueMail(tx, { ...mail, ...given }, now))
}

function failing(times: number) {
  const seen: OutgoingMail[] = []
  return {
    seen,
    open: async () => ({
      deliver: async (given: OutgoingMail) => {
        seen.push(given)
        if (seen.length <= times) throw Object.assign(new Error('no answer'), { code: 'ECONNREFUSED' })
      },
      close: () => {},
    }),
  }
}

function due(): void {
  db.update(outgoingMail).set({ nextAttemptAt: 0 }).run()
}

describe('the mail sender', () => {
  it('writes a mail as a file that can be read again, and forgets its words', async () => {
    queue({ subject: 'Café “wijk”' })
    const sender = startMail()
    await sender.drain()
    await sender.stop()
    expect((await storedMail())[0]).toMatchObject({
      to: 'expert@example.org',
      subject: 'Café “wijk”',
      text: mail.text.trim(),
    })
    expect(readdirSync(mailDir).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(db.select().from(outgoingMail).get()).toMatchObject({ text: '', sentAt: expect.any(Number) })
  })

  it('wakes by itself when a mail is queued', async () => {
    const { seen, open } = failing(0)
    const sender = startMail(open)
    queue()
    await expect.poll(() => seen.length).toBe(1)
    await sender.stop()
  })

  it('tries again later under the same Message-ID', async () => {
    const { seen, open } = failing(2)
    queue()
    const sender = startMail(open)
    await sender.drain()
    expect(seen).toHaveLength(1)
    for (let n = 0; n < 2; n++) {
      due()
      await sender.drain()
    }
    await sender.stop()
    expect(seen).toHaveLength(3)
    expect(new Set(seen.map(({ messageId }) => messageId)).size).toBe(1)
    expect(db.select().from(outgoingMail).get()?.sentAt).not.toBeNull()
  })

  it('does not send what says nothing any more', async () => {
    const { seen, open } = failing(0)
    queue({ staleAt: Date.now() - 1 })
    const sender = startMail(open)
    await sender.drain()
    await sender.stop()
    expect(seen).toHaveLength(0)
    expect(db.select().from(outgoingMail).all()).toEqual([])
  })

  it('gives up after three days of trying, and says so', async () => {
    const { seen, open } = failing(1)
    queue({}, Date.now() - 4 * 24 * 3_600_000)
    const sender = startMail(open)
    await sender.drain()
    await sender.drain()
    await sender.stop()
    expect(seen).toHaveLength(1)
    expect(mailState()).toMatchObject({ waiting: 0, givenUp: 1 })
    expect(givenUpMail()).toMatchObject([{ to: 'expert@example.org', isRefused: false }])
  })

  it('a bad address does not hold up the mail behind it, is not tried again and is shown', async () => {
    const seen: string[] = []
    const sender = startMail(async () => ({
      deliver: async ({ to }) => {
        seen.push(to)
        if (to.startsWith('weg'))
          throw Object.assign(new Error('no such user'), { code: 'EENVELOPE', responseCode: 550 })
      },
      close: () => {},
    }))
    queue({ to: 'weg@example.org' })
    queue()
    await sender.drain()
    due()
    await sender.drain()
    await sender.stop()
    expect(seen).toEqual(['weg@example.org', 'expert@example.org'])
    expect(givenUpMail()).toMatchObject([{ to: 'weg@example.org', name: null, isRefused: true }])
    expect(db.select().from(outgoingMail).get()).toMatchObject({ text: '', lastError: 'EENVELOPE 550' })
    expect(givenUpMail(Date.now() + 31 * 24 * 3_600_000)).toEqual([])
  })

  it('keeps all mail when the server does not know us any more: that is for the operator to mend', async () => {
    let isKnown = false
    const seen: string[] = []
    const sender = startMail(async () => ({
      deliver: async ({ to }) => {
        if (!isKnown) throw Object.assign(new Error('no'), { code: 'EAUTH', responseCode: 535 })
        seen.push(to)
      },
      close: () => {},
    }))
    queue()
    await sender.drain()
    expect(mailState()).toMatchObject({ waiting: 1, failing: 1, givenUp: 0 })
    isKnown = true
    due()
    await sender.drain()
    await sender.stop()
    expect(seen).toEqual(['expert@example.org'])
    expect(mailState()).toMatchObject({ waiting: 0, failing: 0, oldestSeconds: 0 })
  })

  it('writes the same mail twice as one file', async () => {
    queue()
    const row = db.select().from(outgoingMail).get()
    if (!row) throw new Error('nothing queued')
    const before = existsSync(mailDir) ? readdirSync(mailDir).length : 0
    const delivery = await fileDelivery('Tussenstap <post@example.org>')
    await delivery.deliver(row)
    await delivery.deliver(row)
    expect(readdirSync(mailDir).length).toBe(before + 1)
  })

  it('no name, subject or address can add a header or a recipient', async () => {
    const delivery = await fileDelivery('Tussenstap <post@example.org>')
    const nasty = fc.string({
      unit: fc.constantFrom(
        'a',
        '\r',
        '\n',
        ',',
        ' ',
        'Bcc: x@evil.example',
        '<',
        '>',
        '\0',
        '"',
        ':',
        '\u2028',
      ),
    })
    let n = 0
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (subject, name) => {
        n += 1
        const messageId = `<prop${n}@x>`
        await delivery.deliver({
          id: n,
          messageId,
          to: `${name}expert@example.org`,
          subject,
          text: 'Tekst',
          createdAt: 0,
          nextAttemptAt: 0,
          attempts: 0,
          unanswered: 0,
          sentAt: null,
          staleAt: null,
          digestOf: null,
          newsOf: null,
          unsubscribe: null,
          lastError: null,
          givenUpAt: null,
        })
        const raw = readFileSync(join(mailDir, `19700101000000000-prop${n}.eml`), 'utf8')
        const [head = ''] = raw.split('\r\n\r\n')
        const headers = head
          .split('\r\n')
          .filter((line) => !/^\s/.test(line))
          .map((line) => line.split(':')[0]?.toLowerCase())
        expect(new Set(headers).size).toBe(headers.length)
        expect(headers).not.toContain('bcc')
        expect(headers).not.toContain('cc')
      }),
      { numRuns: 200 },
    )
  })
})
