/** The words of a section as this device keeps them for one person. */
export type KeptText = {
  /** What the section's document is called, its epoch included: what was written before a rewrite is another text. */
  documentName: string
  /** Whose words they are; another person on the same device does not see them. */
  personId: string
  /** What the section is called, to say what was not sent. */
  title: string
}

/** Told on the window when an editor went away while words of it were not sent. */
export const leftUnsent = 'tussenstap:unsent'

export function nameOnDevice({ personId, documentName }: Omit<KeptText, 'title'>): string {
  return `tussenstap:${personId}:${documentName}`
}
