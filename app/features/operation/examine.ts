import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { count } from 'drizzle-orm'
import { mailState } from '#app/mail/queries.ts'
import { m } from '#app/paraglide/messages.js'
import { lastChangeId } from '#db/changes.ts'
import { db, sqlite } from '#db/client.server.ts'
import { dataDir, searchDatabasePath } from '#db/data-dir.ts'
import { cases, people } from '#db/schema/index.ts'
import { getNetwork } from '../networks/queries.ts'

/** Looks whether the data is whole and what lies waiting. Changes nothing, so it may run beside the server. */
export function examine(now = Date.now()): { isWell: boolean; lines: string[] } {
  const integrity = sqlite.pragma('integrity_check', { simple: true }) as string
  const dangling = (sqlite.pragma('foreign_key_check') as unknown[]).length
  const isWhole = integrity === 'ok'
  const { name } = getNetwork()
  const { waiting, givenUp, unsure } = mailState(now)
  return {
    isWell: isWhole && dangling === 0,
    lines: [
      m.operator_doctor_folder({ folder: dataDir, name }),
      m.operator_doctor_count({ cases: rowsOf(cases), people: rowsOf(people) }),
      isWhole
        ? m.operator_doctor_whole()
        : m.operator_doctor_broken({ what: integrity.split('\n')[0] ?? '' }),
      dangling === 0 ? m.operator_doctor_no_dangling() : m.operator_doctor_dangling({ count: dangling }),
      m.operator_doctor_mail({ waiting, givenUp, unsure }),
      searchLine(),
    ],
  }
}

function rowsOf(table: typeof cases | typeof people): number {
  return db.select({ n: count() }).from(table).get()?.n ?? 0
}

/** How far the search index has come; it is made again when it is missing or broken. */
function searchLine(): string {
  const last = lastChangeId()
  if (!existsSync(searchDatabasePath)) return m.operator_doctor_search_none()
  const index = new Database(searchDatabasePath, { readonly: true })
  try {
    const place = index.prepare("select value from state where name = 'place'").pluck().get()
    if (typeof place !== 'number') return m.operator_doctor_search_none()
    return place >= last
      ? m.operator_doctor_search_done({ place })
      : m.operator_doctor_search_behind({ behind: last - place })
  } catch {
    return m.operator_doctor_search_none()
  } finally {
    index.close()
  }
}
