/** What somebody sent that did not come through, for the page to give back. */
export type SentInVain = {
  words: string[]
  /** Where they were, for who has to sign in first. */
  next?: string
}

const formType = 'application/x-www-form-urlencoded'

/** Fields of which nothing ever travels back: passwords, the one somebody had too, and codes. */
const hidden = /password|wachtwoord|^(current|code|geheim)$/i

/** What a person wrote, and not what a page put into its form. No password is among it. */
export async function wordsIn(request: Request): Promise<string[]> {
  if (!request.headers.get('content-type')?.startsWith(formType)) return []
  const fields = await request.clone().formData()
  return [...fields]
    .filter(([name, value]) => !hidden.test(name) && typeof value === 'string')
    .map(([, value]) => String(value).trim())
    .filter((value) => /\s/.test(value))
}
