/** The shape that goes with the colour of a domain; a domain the network added itself has the plain square. */
const shapes: Record<string, string> = {
  fysiek: '',
  sociaal: 'ci',
  economisch: 'di',
  bestuur: 'tr',
  anders: 'he',
}

export function DomainMark({ domain, label }: { domain: string; label: string }) {
  return (
    <b className={domain in shapes ? domain : 'anders'}>
      <span className={`shape ${shapes[domain] ?? ''}`} aria-hidden="true" />
      {label}
    </b>
  )
}
