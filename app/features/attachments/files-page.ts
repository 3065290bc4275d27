import { data, redirect } from 'react-router'
import type { Person } from '#app/auth/actor.ts'
import { limit } from '#app/auth/limits.ts'
import { addAttachment } from './commands.ts'
import { manageFiles, type Place, pathOfFiles } from './queries.ts'
import { fileField, readUpload } from './read-upload.ts'
import { sayWhyNot } from './words-on-screen.ts'

const doneWords = ['erbij', 'weg', 'terug'] as const

/** The page on which the files of a section or an item are managed. */
export function readFilesPage(actor: Person, slug: string, place: Place, request: Request) {
  const done = new URL(request.url).searchParams.get('gedaan')
  return {
    ...manageFiles(actor, slug, place),
    isItem: 'item' in place,
    done: doneWords.find((word) => word === done) ?? null,
    field: fileField,
  }
}

export type FilesOnPage = ReturnType<typeof readFilesPage>

/** Takes the file that somebody sent on that page. */
export async function takeFile(actor: Person, slug: string, place: Place, request: Request) {
  // Before a byte of the file is read.
  manageFiles(actor, slug, place)
  await limit('upload', actor.id)
  const { file } = await readUpload(request)
  const added = 'refused' in file ? file : await addAttachment(actor, slug, place, file, 'file')
  if ('refused' in added) return data({ wrong: sayWhyNot(added) }, { status: 422 })
  return redirect(`${pathOfFiles(slug, place)}?gedaan=erbij`, 303)
}
