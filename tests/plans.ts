import { sqlite } from '#db/client.server.ts'

/** How SQLite goes about what `work` asks of it: a line per table, in the order of its own plans. */
export function plansOf(work: () => unknown): string[] {
  const prepare = sqlite.prepare.bind(sqlite)
  const plans: string[] = []
  sqlite.prepare = ((source: string) => {
    const asked = prepare<unknown[], { detail: string }>(`explain query plan ${source}`)
    const values = Array(source.match(/\?/g)?.length ?? 0).fill(1)
    plans.push(...asked.all(...values).map(({ detail }) => detail))
    return prepare(source)
  }) as typeof sqlite.prepare
  try {
    work()
  } finally {
    sqlite.prepare = prepare as typeof sqlite.prepare
  }
  return plans
}
