import { href } from 'react-router'
import { m } from '#app/paraglide/messages.js'

const roles = [
  ['aanspreekpunt', m.people_role_aanspreekpunt, m.people_role_aanspreekpunt_who],
  ['redacteur', m.people_role_redacteur, m.people_role_redacteur_who],
  ['expert', m.people_role_expert, m.people_role_expert_who],
  ['deelnemer', m.people_role_deelnemer, m.people_role_deelnemer_who],
  ['begeleider', m.people_role_begeleider, m.people_role_begeleider_who],
  ['gast', m.people_role_gast, m.people_role_gast_who],
  ['organisator', m.people_role_organisator, m.people_role_organisator_who],
] as const

/** A button per role of the demonstration. A plain form: who somebody is changes, so the whole page does. */
export function DemoRoles() {
  return (
    <section className="roles" aria-labelledby="rollen">
      <h2 id="rollen">{m.people_roles()}</h2>
      <p>{m.people_roles_lead()}</p>
      <form method="post" action={href('/demo/inloggen')}>
        {roles.map(([role, name, who]) => (
          <button key={role} className="role" type="submit" name="rol" value={role}>
            <b>{name()}</b>
            <span>{who()}</span>
          </button>
        ))}
      </form>
    </section>
  )
}
