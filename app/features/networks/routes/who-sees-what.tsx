import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Statement } from '../statement.tsx'

export const meta = () => [{ title: m.frame_title({ page: m.pages_seen_title() }) }]

const circles = [
  { audience: 'coalition', reads: m.pages_seen_coalition, use: m.pages_seen_coalition_for },
  { audience: 'local', reads: m.pages_seen_local, use: m.pages_seen_local_for },
  { audience: 'network', reads: m.pages_seen_network, use: m.pages_seen_network_for },
  { audience: 'public', reads: m.pages_seen_public, use: m.pages_seen_public_for },
] as const

/** What the four audiences mean, and what nobody can promise about them. */
export default function WhoSeesWhat() {
  return (
    <Statement title={m.pages_seen_title()} intro={m.pages_seen_intro()}>
      <h2>{m.pages_seen_four()}</h2>
      <p>{m.pages_seen_four_text()}</p>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{m.pages_seen_mark()}</th>
            <th scope="col">{m.pages_seen_reads()}</th>
            <th scope="col">{m.pages_seen_example()}</th>
          </tr>
        </thead>
        <tbody>
          {circles.map(({ audience, reads, use }) => (
            <tr key={audience}>
              <th scope="row">
                <AudienceMark audience={audience} />
              </th>
              <td data-label={m.pages_seen_reads()}>{reads()}</td>
              <td data-label={m.pages_seen_example()}>{use()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{m.pages_seen_start()}</h2>
      <ol>
        <li>{m.pages_seen_start_1()}</li>
        <li>{m.pages_seen_start_2()}</li>
        <li>{m.pages_seen_start_3()}</li>
        <li>{m.pages_seen_start_4()}</li>
      </ol>
      <h2>{m.pages_seen_react()}</h2>
      <p>{m.pages_seen_react_text()}</p>
      <h2>{m.pages_seen_hidden()}</h2>
      <p>{m.pages_seen_hidden_text({ title: m.frame_error_404_title() })}</p>
      <h2>{m.pages_seen_not()}</h2>
      <ul>
        <li>{m.pages_seen_not_operator()}</li>
        <li>{m.pages_seen_not_woo()}</li>
        <li>{m.pages_seen_not_copy()}</li>
        <li>{m.pages_seen_not_search()}</li>
      </ul>
      <p>
        <strong>{m.pages_seen_so()}</strong>
      </p>
    </Statement>
  )
}
