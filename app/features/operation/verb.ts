/** Something the operator can ask for on the command line. */
export type Verb = {
  name: string
  /** Its flags, each with a value; all of them have to be given. */
  flags: readonly string[]
  /** What it does, in one line of the help. */
  what: () => string
  /** Whether it needs a network to be there, or an empty folder that no server uses. */
  folder: 'with a network' | 'empty'
  /**
   * Reads what was given, and says what to do once the folder is open; `isAlone` is false beside a running server.
   * @throws Refused, as what it returns may, with the one line to say when it cannot be done
   */
  plan: (given: Record<string, string>) => (isAlone: boolean) => void | Promise<void>
}

/** Cannot be done, for a reason the operator can do something about; the message says it. */
export class Refused extends Error {}
