import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { Actor, Person } from '#app/auth/actor.ts'
import { actorNow } from '#app/auth/sessions.ts'
import { NotRichText, readRichText } from '#app/editor/allowed.ts'
import { toHtml } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import { transact } from '#db/client.server.ts'
import { incomingDir } from '#db/data-dir.ts'
import type { RichText } from '#db/schema/index.ts'
import { writeSection } from '../sections/commands.ts'
import { contentNow } from '../sections/document.ts'
import { mayEditSection } from '../sections/policy.ts'
import { getSection } from '../sections/queries.ts'
import { pointAt } from './commands.ts'
import { readDocument } from './documents/read.ts'
import type { LeftOut, WordDocument } from './documents/word.ts'
import { largestFileBytes, type Refused, wordType } from './kinds.ts'
import { countAttachments, mostInOnePlace, type Owner } from './queries.ts'
import { isLocked, type Kept, type Sent, takeIn } from './take-in.ts'

/** For this long a document that somebody looks at waits to become a text. */
const patienceMs = 3_600_000

/** What a Word document would become here. */
export type WordPreview = {
  /** Names what waits; only its sender can make a text of it. */
  incoming: string
  name: string
  html: string
  pictures: number
  leftOut: LeftOut
}

/**
 * Reads a Word document as a text of a section, without changing anything: who sent it sees first what stays and what goes.
 * @throws notFound, forbidden
 */
export async function previewWord(
  actor: Actor,
  slug: string,
  key: string,
  sent: Sent,
): Promise<WordPreview | Refused> {
  const by = openForWriting(actor, slug, key)
  if (sent.bytes.byteLength > largestFileBytes) return { refused: 'too-large' }
  const read = await readWordDocument(sent.bytes)
  if ('refused' in read) return read
  await forgetOld()
  await mkdir(incomingDir, { recursive: true })
  const incoming = randomUUID()
  await writeFile(pathOf(by, incoming), sent.bytes, { flag: 'wx' })
  return {
    incoming,
    name: sent.name.split(/[/\\]/).at(-1)?.slice(0, 120) ?? '',
    // Without the pictures: they are no attachments yet.
    html: toHtml(readRichText(read)),
    pictures: read.pictures.filter(({ bytes }) => bytes.byteLength > 0).length,
    leftOut: read.leftOut,
  }
}

export type Imported = { pictures: number; picturesLeftOut: number } | Refused

/** What is being made a text of now: of a button pressed twice the second waits for what became of the first. */
const underway = new Map<string, Promise<Imported>>()

/**
 * Makes the text of a section of a Word document that was looked at: in place of what stood there, or after it. Its pictures become
 * attachments of the section.
 * @returns `missing` when it waited too long, and is to be sent again
 * @throws notFound, forbidden
 */
export async function importWord(
  actor: Actor,
  slug: string,
  key: string,
  { incoming, place }: { incoming: string; place: 'instead' | 'after' },
): Promise<Imported> {
  const path = pathOf(openForWriting(actor, slug, key), incoming)
  const first = underway.get(path)
  if (first) return first
  const importing = makeText(actor, slug, key, { path, place }).finally(() => underway.delete(path))
  underway.set(path, importing)
  return importing
}

async function makeText(
  actor: Actor,
  slug: string,
  key: string,
  { path, place }: { path: string; place: 'instead' | 'after' },
): Promise<Imported> {
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return { refused: 'missing' }
  const read = await readWordDocument(new Uint8Array(bytes))
  if ('refused' in read) return read
  // One after the other: many large ones at once would fill the memory.
  const kept: (Kept | null)[] = []
  for (const picture of read.pictures) {
    const taken = await takeIn({ name: picture.alt || 'afbeelding', bytes: picture.bytes }, 'pictures')
    kept.push('refused' in taken ? null : taken)
  }
  const answer = transact((tx): Imported => {
    const by = actorNow(actor)
    const { theCase, section } = getSection(by, slug, key)
    allow(by.kind === 'person' && mayEditSection(by, theCase))
    const pictures = kept.filter((one) => one !== null)
    const owner: Owner = { sectionId: section.id, itemId: null }
    if (countAttachments(owner) + pictures.length > mostInOnePlace) return { refused: 'too-many' }
    const ids = kept.map((one) => one && pointAt(tx, theCase, owner, one, 'image', by.id))
    const children = read.root.children.flatMap((block) => {
      if (block.type !== 'image') return [block]
      const at = Number(block.attachment)
      const added = ids[at]
      const alt = read.pictures[at]?.alt ?? ''
      return added
        ? [{ ...block, attachment: added.publicId, width: added.width, height: added.height, alt }]
        : []
    })
    // With what somebody is typing there at this moment, which no page shows yet.
    const before = place === 'after' ? contentNow(section.id).root.children : []
    const whole = { root: { type: 'root', children: [...before, ...children] } } as RichText
    writeSection(by, slug, key, whole)
    return { pictures: pictures.length, picturesLeftOut: kept.length - pictures.length }
  })
  if (!('refused' in answer)) await rm(path, { force: true })
  return answer
}

function openForWriting(actor: Actor, slug: string, key: string): Person {
  const { theCase } = getSection(actor, slug, key)
  allow(mayEditSection(actor, theCase))
  return actor as Person
}

async function readWordDocument(bytes: Uint8Array): Promise<WordDocument | Refused> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found && isLocked(found.mime, bytes)) return { refused: 'locked' }
  if (found?.mime !== wordType) return { refused: 'kind' }
  const answer = await readDocument({ task: 'word', bytes })
  if (answer.is === 'refused') return { refused: 'packed' }
  if (answer.is !== 'word') return { refused: 'unreadable' }
  try {
    // Whether it fits in a section at all.
    readRichText(answer.document)
  } catch (error) {
    if (error instanceof NotRichText) return { refused: 'packed' }
    throw error
  }
  return answer.document
}

/** Its name holds its sender: nobody makes a text of what another sent. */
function pathOf(by: Person, incoming: string): string {
  const name = /^[0-9a-f-]{36}$/.test(incoming) ? incoming : 'none'
  return join(incomingDir, `${by.id}-${name}.docx`)
}

async function forgetOld(now = Date.now()): Promise<void> {
  for (const name of await readdir(incomingDir).catch(() => [])) {
    const path = join(incomingDir, name)
    const at = (await stat(path).catch(() => null))?.mtimeMs ?? now
    if (at < now - patienceMs) await rm(path, { force: true })
  }
}
