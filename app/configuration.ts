/** What the operator may set, read once from the environment. `.env.example` lists the same, with examples. */
export type Configuration = {
  port: number
  host: string
  /** Where people reach us, without a slash at the end; null means as the request says, which only http on this machine may rely on. */
  publicUrl: URL | null
  isDemonstration: boolean
  smtpUrl: string | null
  mailFrom: string
  /** How many proxies in front of us set X-Forwarded-For; 0 believes none of them. */
  trustedProxies: number
  /** Only a measurement on this machine goes without. */
  hasRateLimits: boolean
  /** Who searches beside the embedded engine, when the operator runs it. */
  meilisearch: { url: string; key: string | null } | null
}

type Mistake = string

/** @returns the configuration, or every mistake in it as one clear Dutch line each */
export function readConfiguration(env: Record<string, string | undefined>): Configuration | Mistake[] {
  const mistakes: Mistake[] = []
  const number = (name: string, fallback: number, max: number): number => {
    const given = env[name]?.trim()
    if (!given) return fallback
    if (/^\d{1,5}$/.test(given) && Number(given) <= max) return Number(given)
    mistakes.push(`${name}=${given}: geef een heel getal van 0 tot en met ${max}.`)
    return fallback
  }
  const address = (name: string, protocols: string[]): URL | null => {
    const given = env[name]?.trim()
    if (!given) return null
    if (URL.canParse(given)) {
      const url = new URL(given)
      if (protocols.includes(url.protocol)) return url
    }
    mistakes.push(
      `${name}=${withoutPassword(given)}: geef een adres dat begint met ${protocols.map((p) => `${p}//`).join(' of ')}.`,
    )
    return null
  }

  const choice = (name: string, choices: string[]): string | null => {
    const given = env[name]?.trim().toLowerCase()
    if (!given || choices.includes(given)) return given || null
    mistakes.push(`${name}=${env[name]}: kies uit ${choices.join(', ')}.`)
    return null
  }

  const publicUrl = address('PUBLIC_URL', ['https:', 'http:'])
  if (publicUrl && (publicUrl.pathname !== '/' || publicUrl.search || publicUrl.hash || publicUrl.username)) {
    mistakes.push(
      `PUBLIC_URL=${withoutPassword(env.PUBLIC_URL ?? '')}: geef alleen het adres van de site, zonder pad of naam erachter.`,
    )
  }
  const smtp = address('SMTP_URL', ['smtp:', 'smtps:'])
  const mailFrom = env.MAIL_FROM?.trim() || 'Tussenstap <tussenstap@localhost>'
  if (/[\r\n]/.test(mailFrom) || !mailFrom.includes('@')) {
    mistakes.push(
      `MAIL_FROM=${JSON.stringify(mailFrom)}: geef een afzender, zoals Tussenstap <post@example.org>.`,
    )
  }
  if (smtp && !publicUrl) {
    mistakes.push(
      'PUBLIC_URL ontbreekt: met SMTP_URL gaan er links de deur uit, en die hebben het adres van de site nodig.',
    )
  }
  const hasRateLimits = choice('RATE_LIMITS', ['on', 'off']) !== 'off'
  if (!hasRateLimits && publicUrl) {
    mistakes.push(
      'RATE_LIMITS=off: alleen voor een meting op deze machine, en dus niet samen met PUBLIC_URL.',
    )
  }
  const meilisearch = address('MEILI_URL', ['http:', 'https:'])
  // Read where the log begins, which is before anybody asks for a configuration.
  choice('LOG_LEVEL', logLevels)
  const configuration: Configuration = {
    port: number('PORT', 3000, 65535),
    host: env.HOST?.trim() || '::',
    publicUrl,
    isDemonstration: choice('TUSSENSTAP_DEMO', ['0', '1']) === '1',
    smtpUrl: smtp?.href ?? null,
    mailFrom,
    trustedProxies: number('TRUSTED_PROXIES', 0, 5),
    hasRateLimits,
    meilisearch: meilisearch && { url: meilisearch.href, key: env.MEILI_API_KEY?.trim() || null },
  }
  return mistakes.length > 0 ? mistakes : configuration
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** What stands before the @ of an address is nothing for a console, which others read and keep. */
function withoutPassword(address: string): string {
  return address.replace(/^.*@/, '…@')
}

let current: Configuration | null = null

/** The configuration of this process. A mistake in it stopped the start, so here there is none. */
export function configuration(): Configuration {
  if (current) return current
  const read = readConfiguration(process.env)
  if (Array.isArray(read)) throw new Error(read.join('\n'))
  current = read
  return current
}

/** Only over https do cookies get `Secure` and the `__Host-` name. */
export function isHttps(): boolean {
  return configuration().publicUrl?.protocol === 'https:'
}
