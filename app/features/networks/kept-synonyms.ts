import { keptUntilTold } from '#db/client.server.ts'

/** Thousands of groups, which every question asks and hardly anybody changes. Who writes any says so. */
export const { kept: keptSynonyms, written: synonymsWritten, version: synonymsVersion } = keptUntilTold()
