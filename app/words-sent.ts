/** What somebody sent that did not come through, for the page to give back. */
export type SentInVain = { words: string[] }

const formType = 'application/x-www-form-urlencoded'

/** What a person wrote, and not what a page put into its form. No password is among it. */
export async function wordsIn(request: Request): Promise<string[]> {
  if (!request.headers.get('content-type')?.startsWith(formType)) return []
  const fields = await request.clone().formData()
  return [...fields]
    .filter(([name, value]) => !/password|wachtwoord/i.test(name) && typeof value === 'string')
    .map(([, value]) => String(value).trim())
    .filter((value) => /\s/.test(value))
}
