import { m } from '#app/paraglide/messages.js'
import { useFrameFacts } from '#app/ui/frame.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Statement } from '../statement.tsx'

export const meta = () => [{ title: m.frame_title({ page: m.pages_access_title() }) }]

/** When somebody last held this text against the product. */
const madeAt = Date.UTC(2026, 10, 24)

/** In the order of the national model statement; its status is for the owner to determine, so it claims none. */
export default function Accessibility() {
  const network = useFrameFacts()?.network
  return (
    <Statement title={m.pages_access_title()} intro={m.pages_access_intro()}>
      <h2>{m.pages_access_status()}</h2>
      <p>{m.pages_access_status_text()}</p>
      <h2>{m.pages_access_owner()}</h2>
      <p>{network ? m.pages_access_owner_text(network) : m.pages_access_owner_unknown()}</p>
      <h2>{m.pages_access_tested()}</h2>
      <ul>
        <li>{m.pages_access_tested_axe()}</li>
        <li>{m.pages_access_tested_keys()}</li>
        <li>{m.pages_access_tested_script()}</li>
        <li>{m.pages_access_tested_zoom()}</li>
      </ul>
      <h2>{m.pages_access_not()}</h2>
      <ul>
        <li>{m.pages_access_not_people()}</li>
        <li>{m.pages_access_not_research()}</li>
        <li>{m.pages_access_not_write()}</li>
        <li>{m.pages_access_not_map()}</li>
      </ul>
      <h2>{m.pages_access_report()}</h2>
      <p>{network ? m.pages_access_report_text(network) : m.pages_access_report_unknown()}</p>
      <p className="meta">
        {m.pages_access_made()} <Moment at={madeAt} />.
      </p>
    </Statement>
  )
}
