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
export function sayDone(request: Request): { act: Done; sentence: string } | null {
  const act = new URL(request.url).searchParams.get('gedaan')
  return isDone(act) ? { act, sentence: words[act]() } : null
}

function isDone(act: string | null): act is Done {
  return act !== null && Object.hasOwn(words, act)
}
