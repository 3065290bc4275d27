import { m } from '#app/paraglide/messages.js'
import { type FormField, TextField } from '#app/ui/fields.tsx'
import { FoldedRow } from './folded-row.tsx'

type SourceRow = {
  key: string | undefined
  title: FormField
  publisher: FormField
  year: FormField
  url: FormField
  note: FormField
}

/** A row of fields for every source, and those that are still empty. */
export function SourceFields({ rows }: { rows: SourceRow[] }) {
  return rows.map((source, at) => (
    <FoldedRow
      key={source.key}
      className="row source"
      label={m.cases_source_nth({ number: at + 1 })}
      title={source.title}
      others={[source.publisher, source.year, source.url, source.note]}
    >
      <TextField field={source.title} label={m.cases_source_title()} />
      <TextField field={source.publisher} label={m.cases_source_publisher()} />
      <TextField field={source.year} label={m.cases_source_year()} inputMode="numeric" />
      <TextField field={source.url} label={m.cases_source_url()} type="url" />
      <TextField field={source.note} label={m.cases_source_note()} />
    </FoldedRow>
  ))
}
