import { eq } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { actorNow } from '#app/auth/sessions.ts'
import { notFound } from '#app/errors.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { codeLists, codes, networks, sectionTemplates, synonyms } from '#db/schema/index.ts'
import { synonymsWritten } from './kept-synonyms.ts'
import { mayShapeNetwork } from './policy.ts'
import { getNetwork, type Network } from './queries.ts'
import { startingSynonyms } from './synonyms.ts'
import { startingCodes, startingSections } from './template.ts'

/** What everybody reads of it: its name, what it is, and who leads it. */
export type AboutNetwork = { name: string; intro: string; organisers: string }
export type NewNetwork = AboutNetwork & { isDemonstration?: boolean }

/** Makes the network with the template and code lists it starts with. Inside a transaction: its first organiser comes with it. */
export function createNetwork(tx: Tx, given: NewNetwork, now = Date.now()): Network {
  const network = tx
    .insert(networks)
    .values({ ...given, createdAt: now })
    .returning()
    .get()
  tx.insert(sectionTemplates)
    .values(startingSections.map((section, position) => ({ ...section, networkId: network.id, position })))
    .run()
  for (const list of codeLists) {
    tx.insert(codes)
      .values(
        startingCodes[list].map((code, position) => ({ ...code, list, networkId: network.id, position })),
      )
      .run()
  }
  tx.insert(synonyms)
    .values(startingSynonyms().map((group) => ({ ...group, networkId: network.id })))
    .run()
  synonymsWritten()
  recordChange(tx, {
    verb: 'network.created',
    subject: 'network',
    subjectId: network.id,
    networkId: network.id,
    at: now,
  })
  return network
}

/**
 * Says otherwise what the network is called, what it is and who leads it: on every page from now on, and in mail that is still to be written.
 * @throws notFound for who is no organiser
 */
export function changeAbout(actor: Actor, about: AboutNetwork, now = Date.now()): void {
  transact((tx) => {
    const by = actorNow(actor)
    if (!mayShapeNetwork(by)) throw notFound()
    const { id, name, intro, organisers } = getNetwork()
    if (name === about.name && intro === about.intro && organisers === about.organisers) return
    tx.update(networks).set(about).where(eq(networks.id, id)).run()
    recordChange(tx, {
      verb: 'network.changed',
      subject: 'network',
      subjectId: id,
      networkId: id,
      actorId: by.id,
      at: now,
    })
  })
}
