import type { ChangeVerb } from '#db/schema/index.ts'

// What organisers do with the template and the code lists, as the change feed says it. `subject` is "network" then, and `subjectId` is the
// part or the code. Apart from the commands, since the search thread reads these too and has no database client of the app.

const changingWhatIsFound: readonly ChangeVerb[] = [
  'template.renamed',
  'template.retired',
  'template.restored',
]

/** The items of a list are found no longer, or again. */
export function changesItemsOfAll(verb: ChangeVerb): boolean {
  return verb === 'template.retired' || verb === 'template.restored'
}

/** The sections of that part are found otherwise in every case: under another name, no longer, or again. */
export function changesSectionsOfAll(verb: ChangeVerb): boolean {
  return changingWhatIsFound.includes(verb)
}

/** Cases are found by what people read for a code. */
export function changesLabels(verb: ChangeVerb): boolean {
  return verb === 'code.changed'
}

/** From this moment nobody reads that part any more, nor the items of its list. */
export function retiresPart(verb: ChangeVerb): boolean {
  return verb === 'template.retired'
}
