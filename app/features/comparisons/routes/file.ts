import { answerAhead, isRead, refusedAhead, takesNoForm } from '#app/answer-ahead.ts'
import { askerOf } from '#app/auth/asker.ts'
import { actorContext } from '#app/auth/context.ts'
import { ownOrigin } from '#app/auth/forgery.ts'
import { limit } from '#app/auth/limits.ts'
import { notFound } from '#app/errors.ts'
import { fileAnswer } from '#app/files/answer.ts'
import { dayOf, sayDay } from '#app/files/day.ts'
import { writeFile } from '#app/files/write.ts'
import {
  type ComparisonFile,
  codebookCsv,
  documentOf,
  readComparisonFile,
  sheetsOf,
  statementsCsv,
} from '../file.ts'
import { selectionOf } from '../selection.ts'
import type { Route } from './+types/file'

const files: Record<string, (file: ComparisonFile, day: string) => Response | Promise<Response>> = {
  excel: async (file, day) =>
    fileAnswer(`vergelijking-${day}`, 'xlsx', await writeFile({ task: 'excel', sheets: sheetsOf(file) })),
  word: async (file, day) =>
    fileAnswer(`vergelijking-${day}`, 'docx', await writeFile({ task: 'word', ...documentOf(file) })),
  csv: (file, day) => fileAnswer(`vergelijking-${day}`, 'csv', statementsCsv(file)),
  codeboek: (file, day) => fileAnswer(`codeboek-${day}`, 'csv', codebookCsv(file)),
}

export const middleware: Route.MiddlewareFunction[] = [
  (args, next) =>
    isRead(args.request) ? answerAhead(args.context, next, () => fileOf(args)) : takesNoForm(),
]

export const loader = refusedAhead

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'

/** A comparison as a file, of what the asker may see now. */
async function fileOf({
  context,
  params,
  request,
}: Pick<Route.LoaderArgs, 'context' | 'params' | 'request'>) {
  const make = Object.hasOwn(files, params.file) ? files[params.file] : undefined
  if (!make) throw notFound()
  const actor = context.get(actorContext)
  await limit('export', askerOf(context))
  const selection = selectionOf(new URL(request.url).searchParams)
  const file = readComparisonFile(actor, selection, { origin: ownOrigin(request) })
  return make(file, sayDay(dayOf(file.madeAt)))
}
