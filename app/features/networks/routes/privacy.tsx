import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { useFrameFacts } from '#app/ui/frame.tsx'
import { Statement } from '../statement.tsx'

export const meta = () => [{ title: m.frame_title({ page: m.pages_privacy_title() }) }]

const kept = [
  { what: m.pages_privacy_account, why: m.pages_privacy_account_why, long: m.pages_privacy_account_long },
  { what: m.pages_privacy_password, why: m.pages_privacy_password_why, long: m.pages_privacy_password_long },
  { what: m.pages_privacy_session, why: m.pages_privacy_session_why, long: m.pages_privacy_session_long },
  { what: m.pages_privacy_words, why: m.pages_privacy_words_why, long: m.pages_privacy_words_long },
  { what: m.pages_privacy_versions, why: m.pages_privacy_versions_why, long: m.pages_privacy_versions_long },
  { what: m.pages_privacy_changes, why: m.pages_privacy_changes_why, long: m.pages_privacy_changes_long },
  {
    what: m.pages_privacy_readings,
    why: m.pages_privacy_readings_why,
    long: m.pages_privacy_readings_long,
  },
  { what: m.pages_privacy_mail, why: m.pages_privacy_mail_why, long: m.pages_privacy_mail_long },
  { what: m.pages_privacy_address, why: m.pages_privacy_address_why, long: m.pages_privacy_address_long },
]

/** What is kept of people, why and how long, as the software does it today. */
export default function Privacy() {
  const network = useFrameFacts()?.network
  return (
    <Statement title={m.pages_privacy_title()} intro={m.pages_privacy_intro()}>
      <h2>{m.pages_privacy_what()}</h2>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{m.pages_privacy_kind()}</th>
            <th scope="col">{m.pages_privacy_why()}</th>
            <th scope="col">{m.pages_privacy_long()}</th>
          </tr>
        </thead>
        <tbody>
          {kept.map(({ what, why, long }) => (
            <tr key={what()}>
              <th scope="row">{what()}</th>
              <td data-label={m.pages_privacy_why()}>{why()}</td>
              <td data-label={m.pages_privacy_long()}>{long()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{m.pages_privacy_cookie()}</h2>
      <p>{m.pages_privacy_cookie_text()}</p>
      <h2>{m.pages_privacy_who()}</h2>
      <p>
        {m.pages_privacy_who_text()} <Link to="/wie-ziet-wat">{m.pages_privacy_who_link()}</Link>
      </p>
      <h2>{m.pages_privacy_rights()}</h2>
      <ul>
        <li>{m.pages_privacy_rights_see()}</li>
        <li>{m.pages_privacy_rights_take()}</li>
        <li>{network ? m.pages_privacy_rights_go(network) : m.pages_privacy_rights_go_unknown()}</li>
        <li>{m.pages_privacy_rights_copy()}</li>
        <li>{m.pages_privacy_rights_complain()}</li>
      </ul>
      <h2>{m.pages_privacy_owner()}</h2>
      <p>{network ? m.pages_access_owner_text(network) : m.pages_access_owner_unknown()}</p>
    </Statement>
  )
}
