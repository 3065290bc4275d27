import type { ChangeVerb } from '#db/schema/index.ts'

/** What a reader is told of a change: enough to know which page it is on. The words come with the page, if it still may be read then. */
export type LiveChange = {
  verb: ChangeVerb
  /** The slug of its case; null when it is about none, or one they cannot know of any more. */
  case: string | null
  /** The key of the part it is about. */
  section: string | null
  /** The reaction it is about. */
  thread: string | null
  /** They did it themselves. */
  isOwn: boolean
  /** They write this case, so that its reactions may wait for them. */
  isWriter: boolean
  /** It is on their bell. */
  isTold: boolean
}

/** What is told at once, over the stream or when asked. `isWhole` is false when more may have happened than is told. */
export type LiveNews = { place: string; isWhole: boolean; changes: LiveChange[] }
