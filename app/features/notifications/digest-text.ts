import { m } from '#app/paraglide/messages.js'
import type { SearchNews } from '../saved-searches/news.ts'
import type { Digest } from './digest-mail.tsx'
import type { Told } from './readable.ts'
import { changeTold, contactTold, sayTold, wordsTold } from './words.ts'

/** A digest for a mail program that shows no markup. */
export function digestText({ name, groups, news, origin, unsubscribe }: Digest): string {
  return [
    m.notifications_mail_hello({ name }),
    ...groups.map(({ caseName, told }) =>
      [caseName, ...told.map((one) => paragraph(one, origin))].join('\n\n'),
    ),
    ...news.map((one) => newsText(one, origin)),
    m.notifications_mail_choose({ url: `${origin}/profiel/meldingen` }),
    unsubscribe ? m.notifications_mail_stop({ url: unsubscribe }) : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function newsText({ name, url, hits, more }: SearchNews, origin: string): string {
  return [
    m.notifications_mail_search({ name }),
    ...hits.map(({ title, of, text, url: to }) =>
      [`- ${title} (${of})`, indented(text), `  ${origin}${to}`].filter(Boolean).join('\n'),
    ),
    more > 0 ? `${m.saved_news_more({ count: more })}: ${origin}${url}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function paragraph(told: Told, origin: string): string {
  const change = changeTold(told)
  const contact = contactTold(told)
  return [
    `- ${sayTold(told)}`,
    indented(wordsTold(told)),
    change && indented(m.notifications_mail_change(change)),
    `  ${origin}${told.to}`,
    contact && `  ${m.twins_propose()}: ${origin}${contact}`,
  ]
    .filter(Boolean)
    .join('\n')
}

function indented(text: string): string {
  return text === '' ? '' : text.replace(/^/gm, '  ')
}
