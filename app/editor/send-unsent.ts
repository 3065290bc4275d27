import { openConnection } from './connection.ts'
import type { KeptText } from './kept-text.ts'

/** What became of words that were only on this device; `words` when they cannot be sent any more. */
export type Sent = { state: 'sent' } | { state: 'refused'; words: string }

/** Sends what this device still has of a text, however long it takes to get through. */
export function sendUnsent(text: KeptText): Promise<Sent> {
  const connection = openConnection(text)
  let isFinishing = false
  return new Promise((done) => {
    const leave = (sent: Sent) => {
      stop()
      connection.letGo()
      done(sent)
    }
    const stop = connection.subscribe(() => {
      const saving = connection.saving()
      if (saving.state === 'notYours' || saving.state === 'refused')
        leave({ state: 'refused', words: connection.words() })
      if (saving.state !== 'saved') return
      if (isFinishing) leave({ state: 'sent' })
      // Once more, so that the page has them too.
      isFinishing = true
      connection.finish()
    })
    connection.provider.connect()
  })
}
