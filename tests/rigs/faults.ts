import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/**
 * Faults of the machine, for the real server: loaded into its process before anything else (`node --import`), and told what to do by the
 * file `FAULTS` names. Nothing of the product knows of it.
 *
 * - `before releases`: at the next write to that table, the process ends in the last moment before it would be on disk
 * - `after releases`: it ends when that is on disk and nobody has heard yet
 * - `before outgoing_mail 2`: at the second write from now
 * - `full`: from now on the database can grow no further; what fits in the pages it has still does. Until the file is gone.
 */
type Fault = { moment: 'before' | 'after'; table: string; count: number } | 'full' | null

const file = process.env.FAULTS ?? ''
const unbounded = 4_294_967_294
const wholeWrite = /^\s*(?:insert into|update|delete from)\s+"?(\w+)/i

/** The tables written to in the transaction that is open, per connection. */
const written = new WeakMap<Database.Database, Set<string>>()

const { prepare, transaction, pragma } = Database.prototype

Database.prototype.prepare = function (this: Database.Database, sql: string) {
  const statement = prepare.call(this, sql)
  const table = wholeWrite.exec(sql)?.[1]
  if (!table) return statement
  for (const verb of ['run', 'get', 'all'] as const) {
    const act = statement[verb].bind(statement) as (...given: unknown[]) => unknown
    Object.defineProperty(statement, verb, {
      value: (...given: unknown[]) => {
        const open = written.get(this)
        if (this.inTransaction && open) {
          open.add(table)
          return act(...given)
        }
        bound(this)
        endWhen('before', new Set([table]))
        const answer = act(...given)
        endWhen('after', new Set([table]))
        return answer
      },
    })
  }
  return statement
} as typeof prepare

Database.prototype.transaction = function (this: Database.Database, work: (...given: unknown[]) => unknown) {
  const isInner = () => this.inTransaction
  const whole = transaction.call(this, (...given: unknown[]) => {
    const answer = work(...given)
    endWhen('before', written.get(this) ?? new Set())
    return answer
  })
  const guarded =
    (run: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) => {
      if (isInner()) return run(...given)
      bound(this)
      const tables = new Set<string>()
      written.set(this, tables)
      try {
        const answer = run(...given)
        endWhen('after', tables)
        return answer
      } finally {
        written.delete(this)
      }
    }
  return Object.assign(guarded(whole), {
    default: guarded(whole.default),
    deferred: guarded(whole.deferred),
    immediate: guarded(whole.immediate),
    exclusive: guarded(whole.exclusive),
    database: this,
  })
} as unknown as typeof transaction

/** Who asks how much room there is hears of the disk as it is now. */
Database.prototype.pragma = function (this: Database.Database, ...given: Parameters<typeof pragma>) {
  if (given[0] === 'max_page_count') bound(this)
  return pragma.apply(this, given)
} as typeof pragma

function fault(): Fault {
  let words: string
  try {
    words = readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
  if (words === 'full') return 'full'
  const [moment, table = '', count = '1'] = words.split(' ')
  return moment === 'before' || moment === 'after' ? { moment, table, count: Number(count) } : null
}

function endWhen(moment: 'before' | 'after', tables: Set<string>): void {
  const now = fault()
  if (now === null || now === 'full' || now.moment !== moment || !tables.has(now.table)) return
  if (now.count > 1) {
    writeFileSync(file, `${moment} ${now.table} ${now.count - 1}`)
    return
  }
  rmSync(file)
  process.kill(process.pid, 'SIGKILL')
  // Not one instruction more: the signal may need a moment.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

function bound(connection: Database.Database): void {
  if (connection.readonly) return
  const most = fault() === 'full' ? pragma.call(connection, 'page_count', { simple: true }) : unbounded
  pragma.call(connection, `max_page_count = ${most}`)
}
