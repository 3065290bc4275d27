import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { TextField } from '#app/ui/fields.tsx'
import type { proofNeeded } from './policy.ts'

/** A form that asks first who one is: after a mail, when that is needed, or with the way to one for who forgot their password. */
export function Proven({
  needed,
  email,
  next,
  why,
  lost,
  forgot,
  children,
}: {
  needed: ReturnType<typeof proofNeeded>
  email: string
  /** Where one comes back to. */
  next: string
  why: string
  /** For who cannot read that mail. */
  lost?: string
  forgot: string
  children: ReactNode
}) {
  if (needed === 'mail')
    return (
      <section className="narrow" aria-labelledby="bewijs">
        <h2 id="bewijs">{m.people_password_prove()}</h2>
        <ProveByMail email={email} why={why} next={next} />
        {lost && <p className="meta">{lost}</p>}
      </section>
    )
  return (
    <section className="narrow">
      {children}
      {needed === 'password' && <ProveByMail email={email} why={forgot} next={next} />}
    </section>
  )
}

/** The password one has now. */
export function CurrentPassword({ field }: { field: FieldMetadata<string> }) {
  return (
    <TextField
      field={field}
      type="password"
      autoComplete="current-password"
      label={m.people_password_current()}
      required
    />
  )
}

/** Signing in once more: the sign-in page's own form, and then back to where they were. */
function ProveByMail({ email, why, next }: { email: string; why: string; next: string }) {
  return (
    <form method="post" action={href('/inloggen')} className="prove">
      <p>{why}</p>
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="next" value={next} />
      <button className="btn plain" type="submit">
        {m.people_password_prove_send()}
      </button>
    </form>
  )
}
