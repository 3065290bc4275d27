import { href } from 'react-router'
import { m } from '#app/paraglide/messages.js'

/** Signing in once more: the sign-in page's own form, and then back to where they were. */
export function ProveByMail({ email, why, next }: { email: string; why: string; next: string }) {
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
