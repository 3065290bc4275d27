import { type KeptText, nameOnDevice } from './kept-text.ts'

/** The stores that `y-indexeddb` makes; the second is for what it does not know of. */
const factsStore = 'custom'
/** Of the fact that says what the section is called. */
export const titleKey = 'title'
const unsentKey = 'unsent:'

/** The fact that says that this window has words that are only here; one per Yjs client. */
export function unsentFact(clientId: number): string {
  return `${unsentKey}${clientId}`
}

/** The texts of this person that hold words the server does not have; none when this browser keeps nothing. */
export async function unsentOnDevice(personId: string): Promise<KeptText[]> {
  const found: KeptText[] = []
  for (const { name, documentName } of await textsOf(personId)) {
    const facts = await readFacts(name)
    if (facts.unsent.length > 0) found.push({ documentName, personId, title: facts.title })
  }
  return found
}

/** Takes the words off this device. */
export function forget(text: Omit<KeptText, 'title'>): Promise<void> {
  return removeDatabase(nameOnDevice(text))
}

/** Takes all that this device keeps for this person off it. */
export async function forgetAll(personId: string): Promise<void> {
  for (const { name } of await textsOf(personId)) await removeDatabase(name)
}

/** Takes the words off this device when all of them were sent and no window writes in them. */
export async function tidy(text: KeptText): Promise<void> {
  const name = nameOnDevice(text)
  // Without locks we cannot know of other windows; they go at the latest when one signs out.
  await navigator.locks?.request(name, { ifAvailable: true }, async (lock) => {
    if (lock && (await readFacts(name)).unsent.length === 0) await removeDatabase(name)
  })
}

/**
 * @returns the facts about words that are not sent, each with the number of the last word it was said of
 */
export async function readUnsent(text: KeptText): Promise<[key: string, written: unknown][]> {
  const name = nameOnDevice(text)
  const isThere = (await textsOf(text.personId)).some((one) => one.name === name)
  return isThere ? (await readFacts(name)).unsent : []
}

async function textsOf(personId: string): Promise<{ name: string; documentName: string }[]> {
  const start = nameOnDevice({ personId, documentName: '' })
  try {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    return names
      .filter((name) => name.startsWith(start))
      .map((name) => ({ name, documentName: name.slice(start.length) }))
  } catch {
    // A private window of some browsers.
    return []
  }
}

async function readFacts(name: string): Promise<{ title: string; unsent: [string, unknown][] }> {
  const database = await openExisting(name)
  if (!database) return { title: '', unsent: [] }
  database.onversionchange = () => database.close()
  try {
    if (!database.objectStoreNames.contains(factsStore)) return { title: '', unsent: [] }
    const store = database.transaction(factsStore).objectStore(factsStore)
    const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())])
    const facts = keys.map((key, index): [string, unknown] => [String(key), values[index]])
    const title = facts.find(([key]) => key === titleKey)?.[1]
    return {
      title: typeof title === 'string' ? title : '',
      unsent: facts.filter(([key]) => key.startsWith(unsentKey)),
    }
  } finally {
    database.close()
  }
}

/** A browser may go on naming a database that is gone for a moment, and opening it would make it again. */
function openExisting(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name)
  let isGone = false
  request.onupgradeneeded = () => {
    isGone = true
    request.transaction?.abort()
  }
  return answerOf(request).catch((error) => {
    if (isGone) return null
    throw error
  })
}

async function removeDatabase(name: string): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(name))
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
}
