import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { db, transact } from '#db/client.server.ts'
import { mailDir } from '#db/data-dir.ts'
import { outgoingMail } from '#db/schema/index.ts'
import { startSmtpStub } from '#tests/smtp-stub.ts'
import { fileDelivery, type OutgoingMail, smtpDelivery } from './delivery.ts'
import { queueMail, queueOnceMore } from './outbox.ts'
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
    }),
  }
}

function due(): void {
  db.update(outgoingMail).set({ nextAttemptAt: 0 }).run()
}

/** A mail server that has the mail and says what is asked of it: it took it, it did not, nothing, or (the process ended) never anything again. */
type Answer = 'taken' | 'lost' | 'ended' | 451 | 550
function answering(...answers: Answer[]) {
  const seen: OutgoingMail[] = []
  const open = async () => ({
    deliver: async (given: OutgoingMail, onHandOver: () => void) => {
      onHandOver()
      seen.push(given)
      const answer = answers[seen.length - 1] ?? 'lost'
      if (answer === 'ended') await new Promise(() => {})
      if (answer === 'lost') throw Object.assign(new Error('closed'), { code: 'ECONNECTION' })
      if (typeof answer === 'number')
        throw Object.assign(new Error('no'), { code: 'EMESSAGE', responseCode: answer })
    },
  })
  return { seen, open }
}

/** Sends what is due, as often as it is said. */
async function send(open: Parameters<typeof startMail>[0], times: number): Promise<void> {
  const sender = startMail(open)
  for (let n = 0; n < times; n++) {
    due()
    await sender.drain()
  }
  await sender.stop()
}

const row = () => db.select().from(outgoingMail).get()
const monthMs = 30 * 24 * 3_600_000

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

  it.each([
    ['EAUTH', 535],
    ['EENVELOPE', 530],
  ])(
    'says after three days that it was our login that was refused (%s %i), and not the address',
    async (code, responseCode) => {
      const open = async () => ({
        deliver: async () => {
          throw Object.assign(new Error('no'), { code, responseCode })
        },
      })
      queue({ to: 'vandaag@example.org' })
      queue({}, Date.now() - 4 * 24 * 3_600_000)
      await send(open, 1)
      expect(mailState()).toMatchObject({ waiting: 1, failing: 1, givenUp: 1 })
      expect(givenUpMail()).toMatchObject([
        { to: 'expert@example.org', isRefused: false, isLoginRefused: true, isUnsure: false },
      ])
    },
  )

  it('writes the same mail twice as one file', async () => {
    queue()
    const row = db.select().from(outgoingMail).get()
    if (!row) throw new Error('nothing queued')
    const before = existsSync(mailDir) ? readdirSync(mailDir).length : 0
    const delivery = await fileDelivery('Tussenstap <post@example.org>')
    await delivery.deliver(row, () => {})
    await delivery.deliver(row, () => {})
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
        await delivery.deliver(
          {
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
          },
          () => {},
        )
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

  it('sets aside what nobody knows of, with its words', async () => {
    const { seen, open } = answering()
    queue()
    await send(open, 5)
    expect(seen).toHaveLength(2)
    expect(new Set(seen.map(({ messageId }) => messageId)).size).toBe(1)
    expect(row()).toMatchObject({ text: mail.text, unanswered: 2, sentAt: null })
    expect(mailState()).toMatchObject({ waiting: 0, failing: 0, givenUp: 0, unsure: 1 })
    expect(givenUpMail()).toMatchObject([{ to: mail.to, isUnsure: true, isRefused: false }])
  })

  it('knows after a crash that the mail was handed over, however often it starts again', async () => {
    const { seen, open } = answering('ended', 'ended', 'taken')
    queue()
    for (const sent of [1, 2, 2, 2]) {
      due()
      const sender = startMail(open)
      await expect.poll(() => seen.length).toBe(sent)
      expect(row()?.unanswered).toBe(sent)
      // Not waited for: as with a process that ended, nothing more is heard of it, and the next one only knows what is on disk.
      void sender.stop()
    }
    expect(mailState().unsure).toBe(1)
    expect(seen).toHaveLength(2)
  })

  it('a server that says it did not take it is asked as often as it says so', async () => {
    const { seen, open } = answering(451, 451, 451, 451, 'taken')
    queue()
    await send(open, 6)
    expect(seen).toHaveLength(5)
    expect(row()).toMatchObject({ text: '', unanswered: 0, sentAt: expect.any(Number) })
  })

  it('what was not handed over does not count, and does not make undone what was', async () => {
    const { seen, open } = answering(451, 'lost', 451, 'lost', 'taken')
    let isThere = false
    queue()
    await send(async () => {
      const { deliver } = await open()
      return {
        deliver: async (given, onHandOver) => {
          isThere = !isThere
          if (!isThere) throw Object.assign(new Error('away'), { code: 'ESOCKET' })
          await deliver(given, onHandOver)
        },
      }
    }, 12)
    expect(seen).toHaveLength(4)
    expect(mailState()).toMatchObject({ waiting: 0, unsure: 1 })
  })

  it('what was refused after an answer was lost did not arrive', async () => {
    const { open } = answering('lost', 550)
    queue()
    await send(open, 3)
    expect(row()).toMatchObject({ text: '', lastError: 'EMESSAGE 550' })
    expect(mailState()).toMatchObject({ givenUp: 1, unsure: 0 })
    expect(givenUpMail()).toMatchObject([{ isRefused: true, isUnsure: false }])
  })

  it('sends once more what an organiser asks for, under the same Message-ID, and not twice', async () => {
    const { seen, open } = answering('lost', 'lost', 'lost', 'taken')
    const again = () => {
      const id = row()?.id ?? 0
      transact((tx) => queueOnceMore(tx, id))
    }
    // Longer ago than a mail is tried by itself.
    queue({}, Date.now() - 4 * 24 * 3_600_000)
    await send(open, 4)
    expect(seen).toHaveLength(1)
    again()
    again()
    await send(open, 4)
    expect(seen).toHaveLength(2)
    expect(mailState()).toMatchObject({ waiting: 0, unsure: 1 })
    again()
    await send(open, 4)
    expect(seen).toHaveLength(3)
    again()
    await send(open, 4)
    expect(seen).toHaveLength(4)
    expect(new Set(seen.map(({ messageId, text }) => messageId + text)).size).toBe(1)
    expect(row()).toMatchObject({ text: '', unanswered: 0, sentAt: expect.any(Number) })
    again()
    await send(open, 1)
    expect(seen).toHaveLength(4)
    expect(givenUpMail()).toEqual([])
  })

  it.each([
    ['a code that is over', { staleAt: Date.now() - 1 }],
    ['what nobody asked for in a month', { givenUpAt: Date.now() - monthMs }],
  ])('does not keep %s', async (_, values) => {
    const { seen, open } = answering()
    queue({ staleAt: Date.now() + 3_600_000 })
    await send(open, 3)
    expect(mailState().unsure).toBe(1)
    db.update(outgoingMail).set(values).run()
    expect(mailState().unsure).toBe(0)
    expect(givenUpMail()).toEqual([])
    await send(open, 1)
    expect(row()).toBeUndefined()
    expect(seen).toHaveLength(2)
  })

  it('a mail server that hangs up before it heard the mail does not count, and one that does so after does', async () => {
    const stub = await startSmtpStub()
    queue()
    const open = () => smtpDelivery(stub.url, 'post@example.org')
    stub.manner = 'hang-up'
    await send(open, 3)
    expect(await stub.mails()).toEqual([])
    expect(row()).toMatchObject({ attempts: 3, unanswered: 0 })
    stub.manner = 'break'
    await send(open, 1)
    expect(await stub.mails()).toHaveLength(1)
    expect(row()).toMatchObject({ unanswered: 1 })
    stub.manner = 'take'
    await send(open, 1)
    expect(await stub.mails()).toHaveLength(2)
    expect(row()?.sentAt).not.toBeNull()
    stub.stop()
  })

  it('sends nothing by SMTP that could not be counted', async () => {
    const stub = await startSmtpStub()
    queue()
    const queued = row()
    if (!queued) throw new Error('nothing queued')
    const { deliver } = await smtpDelivery(stub.url, 'post@example.org')
    const full = () => {
      throw new Error('the disk is full')
    }
    await expect(deliver(queued, full)).rejects.toThrow('the disk is full')
    expect(await stub.mails()).toEqual([])
    await deliver(queued, () => {})
    expect(await stub.mails()).toHaveLength(1)
    stub.stop()
  })
})
