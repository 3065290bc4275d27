/**
 * What somebody shows before a new password: the one they have, or a mail taken just now, which also helps who forgot it. Without a
 * password a recent sign-in will do.
 */
export function proofNeeded(
  hasPassword: boolean,
  proof: 'recent mail' | 'recent' | 'old',
): 'nothing' | 'password' | 'mail' {
  if (proof === 'recent mail') return 'nothing'
  if (hasPassword) return 'password'
  return proof === 'recent' ? 'nothing' : 'mail'
}
