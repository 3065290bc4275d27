import { expect, it } from 'vitest'
import { proofNeeded } from './policy.ts'

it.each([
  [false, 'recent mail', 'nothing'],
  [false, 'recent', 'nothing'],
  [false, 'old', 'mail'],
  [true, 'recent mail', 'nothing'],
  [true, 'recent', 'password'],
  [true, 'old', 'password'],
] as const)('with a password: %s, signed in: %s, a new password asks for: %s', (has, proof, needed) =>
  expect(proofNeeded(has, proof)).toBe(needed),
)
