import type { ReactNode } from 'react'

const shapes: Record<string, string> = {
  fysiek: 'fysiek sq',
  sociaal: 'sociaal ci',
  economisch: 'economisch di',
  bestuur: 'bestuur tr',
}

/** The colour and the shape of a domain, the same wherever it stands; one that a network added has those of "anders". Words beside it say the same. */
export function DomainShape({ domain }: { domain: string }) {
  return <i className={`shape ${shapes[domain] ?? 'anders he'}`} aria-hidden="true" />
}

export function DomainName({ domain, children }: { domain: string; children: ReactNode }) {
  return (
    <span className="domain-name">
      <DomainShape domain={domain} />
      {children}
    </span>
  )
}
