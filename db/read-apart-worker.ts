import { parentPort } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { databasePath } from './data-dir.ts'
import type { FromReader, ToReader } from './read-apart.ts'

const database = new Database(databasePath, { readonly: true })
database.pragma('busy_timeout = 5000')

parentPort?.on('message', ({ id, sql, params }: ToReader) => {
  parentPort?.postMessage(read(id, sql, params))
})

function read(id: number, sql: string, params: unknown[]): FromReader {
  try {
    return { id, rows: database.prepare(sql).all(...params) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}
