import { m } from '#app/paraglide/messages.js'
import { Notice } from '#app/ui/notice.tsx'
import type { Done } from './done.ts'

/** Above a list: what was just done to one of it, and the way to what was retired, which stands under it. */
export function DoneNotice({ done }: { done: Done }) {
  return (
    <Notice id="gedaan" kind="saved" title={done.sentence}>
      {done.act === 'vervallen' && (
        <>
          {' '}
          <a href="#vervallen">{m.networks_done_to_retired()}</a>
        </>
      )}
    </Notice>
  )
}
