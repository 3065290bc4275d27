import { hash, verify } from '@node-rs/argon2'

/** argon2id, as OWASP's cheat sheet has it; the library's own threads do the work, so the process goes on answering. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Nobody's password: checked when there is no account, so that the answer takes as long. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$frey5sxYVPXhkFThQJdUIA$xYs4oKR75zhgtk8hKU6jE4LTDZjfGPPCLJAp5DhIrmo'

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** @param passwordHash  null when there is no account or no password: the work is done just the same */
export async function isPassword(passwordHash: string | null, given: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? nobodys, given.slice(0, 1000).normalize('NFKC'))
  return matches && passwordHash !== null
}

let common: Promise<ReadonlySet<string>> | undefined

/** One of those everybody tries first, or made of what everybody knows about this person. */
export async function isCommonPassword(password: string, known: readonly string[] = []): Promise<boolean> {
  // The list is only read once somebody chooses a password. Its first 3,200 lines come from zxcvbn-ts (MIT).
  common ??= import('./common-passwords.txt?raw').then(
    ({ default: list }) => new Set(list.trim().split('\n')),
  )
  const plain = password.normalize('NFKC').toLowerCase()
  return (
    (await common).has(plain) || isOneCharacter(plain) || known.some((word) => plain === word.toLowerCase())
  )
}

function isOneCharacter(text: string): boolean {
  return new Set(text).size === 1
}
