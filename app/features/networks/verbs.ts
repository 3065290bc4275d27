/**
 * What organisers do with the template and the code lists, as the change feed says it. `subject` is "network" then, and `subjectId` is the
 * part or the code. Apart from the commands, since the search thread reads these too and has no database client of the app.
 */
export type TemplateVerb =
  | 'template.added'
  | 'template.renamed'
  | 'template.hint_changed'
  | 'template.moved'
  | 'template.retired'
  | 'template.restored'
export type CodeVerb = 'code.added' | 'code.changed' | 'code.moved' | 'code.retired' | 'code.restored'

const changingWhatIsFound: readonly string[] = [
  'template.renamed',
  'template.retired',
  'template.restored',
] satisfies TemplateVerb[]

/** The items of a list are found no longer, or again. */
export function changesItemsOfAll(verb: string): boolean {
  return (
    verb === ('template.retired' satisfies TemplateVerb) ||
    verb === ('template.restored' satisfies TemplateVerb)
  )
}

/** The sections of that part are found otherwise in every case: under another name, no longer, or again. */
export function changesSectionsOfAll(verb: string): boolean {
  return changingWhatIsFound.includes(verb)
}

/** Cases are found by what people read for a code. */
export function changesLabels(verb: string): boolean {
  return verb === ('code.changed' satisfies CodeVerb)
}

/** From this moment nobody reads that part any more, nor the items of its list. */
export function retiresPart(verb: string): boolean {
  return verb === ('template.retired' satisfies TemplateVerb)
}
