/** The shape of a domain, the same in lists, tables and charts; its colour comes from the class. What is added later is a diamond. */
const shapes: Record<string, string> = {
  fysiek: 'M2 2h12v12H2z',
  sociaal: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z',
  economisch: 'M8 1.5L15 14H1z',
  bestuur: 'M5 1.5h6l4 6.5l-4 6.5H5L1 8z',
}
const diamond = 'M8 1l7 7l-7 7l-7-7z'

/** Beside words that say the same. */
export function DomainMark({ domain }: { domain: string }) {
  return (
    <svg
      className={`domain-mark ${domain in shapes ? domain : 'anders'}`}
      viewBox="0 0 16 16"
      width="0.8em"
      height="0.8em"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[domain] ?? diamond} fill="currentColor" />
    </svg>
  )
}
