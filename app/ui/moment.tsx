const day = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const dayAndTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as a Dutch reader knows it: "24 november 2026", and with `withTime` "24 november 2026 om 14:05". Never "3 dagen geleden": pages are kept and printed. */
export function Moment({ at, withTime }: { at: number; withTime?: boolean }) {
  return <time dateTime={new Date(at).toISOString()}>{sayMoment(at, withTime)}</time>
}

/** The same in plain text, for a mail or a title. */
export function sayMoment(at: number, withTime = false): string {
  return (withTime ? dayAndTime : day).format(at)
}

/** A calendar day, which is the same day everywhere; noon keeps it so in every time zone of ours. */
export function sayDate(isoDate: string): string {
  return sayMoment(Date.parse(`${isoDate}T12:00:00Z`))
}

const time = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** The time alone, for what happens while one looks. */
export function sayTime(at: number): string {
  return time.format(at)
}
