import { recordChange } from '#db/changes.ts'
import type { Tx } from '#db/client.server.ts'
import { codeLists, codes, networks, sectionTemplates, synonyms } from '#db/schema/index.ts'
import { synonymsWritten } from './kept-synonyms.ts'
import type { Network } from './queries.ts'
import { startingSynonyms } from './synonyms.ts'
import { startingCodes, startingSections } from './template.ts'

export type NewNetwork = { name: string; intro: string; organisers: string; isDemonstration?: boolean }

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
