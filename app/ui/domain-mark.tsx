import type { ReactNode } from 'react'

const shapes: Record<string, string> = {
  fysiek: 'fysiek sq',
  sociaal: 'sociaal ci',
  economisch: 'economisch di',
  bestuur: 'bestuur tr',
}

/**
 * The colour and the shape of a domain, the same wherever it stands; one that a network added has those of "anders". Words beside it say the
 * same. Of one thing done in that domain it is open as long as that is a plan, and struck through when it stopped.
 */
export function DomainShape({
  domain,
  standing = 'runs',
}: {
  domain: string
  standing?: 'plan' | 'runs' | 'stopped'
}) {
  return <i className={`shape ${shapes[domain] ?? 'anders he'} ${standing}`} aria-hidden="true" />
}

export function DomainName({ domain, children }: { domain: string; children: ReactNode }) {
  return (
    <span className="domain-name">
      <DomainShape domain={domain} />
      {children}
    </span>
  )
}
