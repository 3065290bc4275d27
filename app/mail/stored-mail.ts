import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mailDir } from '#db/data-dir.ts'

export type StoredMail = { file: string; to: string; subject: string; text: string; sentAt: number | null }

/** The mails that were written to `DATA_DIR/mail`, newest first. */
export async function storedMail(limit = 50): Promise<StoredMail[]> {
  const names = await readdir(mailDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const newest = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, limit)
  const { default: PostalMime } = await import('postal-mime')
  return Promise.all(
    newest.map(async (file) => {
      const mail = await PostalMime.parse(await readFile(join(mailDir, file)))
      return {
        file,
        to: mail.to?.map(({ address }) => address).join(', ') ?? '',
        subject: mail.subject ?? '',
        text: mail.text?.trim() ?? '',
        sentAt: mail.date ? Date.parse(mail.date) : null,
      }
    }),
  )
}
