import { createServer, type Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'

/**
 * What the mail server does with a mail: takes it, sends it back for now or for good, does not let its sender in, takes it slowly, hangs up before it heard a word of
 * it, breaks the connection when it has the whole mail but did not say so, or has it and stays silent.
 */
export type Manner = 'take' | 'later' | 'refuse' | 'lock' | 'slow' | 'hang-up' | 'break' | 'silent'

export type SmtpStub = {
  url: string
  /** From the next mail on. */
  manner: Manner
  /** All it has, oldest first, whatever it said about it. */
  mails: () => Promise<Email[]>
  stop: () => void
}

const slowMs = 1_500

/** A stub of a mail server: as much of SMTP (RFC 5321) as our mailer speaks, on a real socket. It passes nothing on. */
export async function startSmtpStub(): Promise<SmtpStub> {
  const taken: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // The process at the other end is killed in these tests.
    socket.on('error', () => socket.destroy())
    converse(socket, () => stub.manner, taken)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  const stub: SmtpStub = {
    url: `smtp://127.0.0.1:${address.port}`,
    manner: 'take',
    mails: () => Promise.all(taken.map((raw) => PostalMime.parse(raw))),
    stop: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
  return stub
}

function converse(socket: Socket, mannerNow: () => Manner, taken: string[]): void {
  const say = (line: string) => socket.writable && socket.write(`${line}\r\n`)
  let heard = ''
  let isMail = false
  say('220 stub')
  socket.setEncoding('utf8')
  socket.on('data', (chunk) => {
    heard += chunk
    for (;;) {
      const end = isMail ? '\r\n.\r\n' : '\r\n'
      const at = heard.indexOf(end)
      if (at < 0) return
      const part = heard.slice(0, at)
      heard = heard.slice(at + end.length)
      if (isMail) {
        isMail = false
        taken.push(part)
        answerMail(mannerNow(), socket, say)
      } else {
        if (part === 'DATA' && mannerNow() === 'hang-up') socket.destroy()
        isMail = answerLine(part, mannerNow(), say)
      }
    }
  })
}

/** @returns whether the mail itself comes next */
function answerLine(line: string, manner: Manner, say: (line: string) => void): boolean {
  const verb = line.slice(0, 4).toUpperCase()
  if (verb === 'MAIL' && manner === 'later') say('451 try again later')
  else if (verb === 'RCPT' && manner === 'refuse') say('550 no such person')
  else if (verb === 'EHLO') say('250-stub\r\n250 AUTH PLAIN')
  else if (verb === 'AUTH') say(manner === 'lock' ? '535 who are you' : '235 ok')
  else if (verb === 'DATA') say('354 go on')
  else say(verb === 'QUIT' ? '221 bye' : '250 ok')
  return verb === 'DATA'
}

function answerMail(manner: Manner, socket: Socket, say: (line: string) => void): void {
  if (manner === 'break') socket.destroy()
  else if (manner === 'slow') setTimeout(() => say('250 taken'), slowMs)
  else if (manner !== 'silent') say('250 taken')
}
