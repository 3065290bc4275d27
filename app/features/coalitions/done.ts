import { m } from '#app/paraglide/messages.js'

const words = {
  uitgenodigd: m.coalitions_done_invited,
  ingetrokken: m.coalitions_done_withdrawn,
  gewijzigd: m.coalitions_done_changed,
  beeindigd: m.coalitions_done_ended,
  teruggezet: m.coalitions_done_restored,
  verzonden: m.coalitions_done_mail_again,
  overgedragen: m.coalitions_done_handed_over,
}

type Done = keyof typeof words

/** What an act before this page did, from its address: one of these sentences and nothing else. */
export function sayDone(request: Request): string | null {
  const done = new URL(request.url).searchParams.get('gedaan')
  return done !== null && Object.hasOwn(words, done) ? words[done as Done]() : null
}
