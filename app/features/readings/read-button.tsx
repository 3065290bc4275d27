import { Form, href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Reading } from './queries.ts'

/** For who has no script, so that the page cannot see what was read: saying so oneself. */
export function ReadButton({ readings, from }: { readings: (Reading | null)[]; from: string }) {
  const shown = readings.flatMap((reading) => (reading ? [reading.release] : []))
  if (shown.length === 0) return null
  return (
    <noscript>
      <Form method="post" action={href('/gelezen')}>
        <input type="hidden" name="from" value={from} />
        {shown.map((release) => (
          <input key={release} type="hidden" name="releases" value={release} />
        ))}
        <p className="meta">
          <button className="btn quiet" type="submit">
            {m.readings_read()}
          </button>{' '}
          {m.readings_read_hint()}
        </p>
      </Form>
    </noscript>
  )
}
