import { readdirSync, readFileSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { mailDir } from '#db/data-dir.ts'

/** What a browser without script does with a server: forms, cookies, no following of redirects. */
export class Visit {
  readonly cookies = new Map<string, string>()
  readonly url: string
  readonly headers: Record<string, string>

  constructor(url: string, headers: Record<string, string> = {}) {
    this.url = url
    this.headers = headers
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { headers })
  }

  head(path: string): Promise<Response> {
    return this.#send(path, { method: 'HEAD' })
  }

  post(
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(fields), headers })
  }

  async #send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...init,
      headers: { ...this.headers, ...(cookie && { cookie }), ...init.headers },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      if (/Max-Age=0/.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }
}

/** The newest mail to this address that the server wrote as a file, with the link and the code in it; waits for it. */
export async function mailTo(
  address: string,
  tries = 400,
): Promise<{ text: string; link: string; code: string }> {
  for (const name of mailFiles().reverse()) {
    const mail = await PostalMime.parse(readFileSync(`${mailDir}/${name}`))
    if (mail.to?.[0]?.address !== address) continue
    const text = mail.text ?? ''
    const link = new URL(text.match(/https?:\/\/\S+/)?.[0] ?? 'http://none')
    return { text, link: `${link.pathname}${link.search}`, code: text.match(/^\d{3} \d{3}$/m)?.[0] ?? '' }
  }
  if (tries === 0) throw new Error(`no mail to ${address}`)
  await new Promise((done) => setTimeout(done, 50))
  return mailTo(address, tries - 1)
}

function mailFiles(): string[] {
  try {
    return readdirSync(mailDir)
      .filter((name) => name.endsWith('.eml'))
      .sort()
  } catch {
    return []
  }
}
