import type { ReactNode } from 'react'
import { Link, useLocation, useRouteLoaderData } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { BrandMark } from './brand-mark.tsx'

/** What the frame shows of where and who we are. */
export type FrameFacts = {
  network: { name: string; organisers: string } | null
  isDemonstration: boolean
  person: { id: string; initials: string; isOrganiser: boolean; waiting: number; unseen: number } | null
  /** The words of the form that the page is the answer to. */
  sent?: string[]
}

/** The same facts for a page that needs them; undefined on the page of an error that came before they were read. */
export function useFrameFacts(): FrameFacts | undefined {
  return useRouteLoaderData<FrameFacts>('root')
}

/** What surrounds every page: the bar, the page itself, the foot. `facts` is null when not even those could be read. */
export function Frame({
  facts,
  search,
  children,
}: {
  facts: FrameFacts | null
  search: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <a className="skip" href="#inhoud">
        {m.frame_skip()}
      </a>
      {facts?.isDemonstration && <Demonstration />}
      <header className="bar">
        <div className="bar-in">
          <Link className="brand" to="/" aria-label={m.frame_to_front()}>
            <BrandMark />
            <span>{m.frame_product()}</span>
          </Link>
          {search}
          {facts && <Places person={facts.person} />}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Foot network={facts?.network ?? null} />
    </>
  )
}

function Places({ person }: { person: FrameFacts['person'] }) {
  return (
    <>
      <button className="burger" type="button" popoverTarget="plaatsen">
        {m.frame_menu()}
      </button>
      <nav className="places" id="plaatsen" popover="auto" aria-label={m.frame_main_menu()}>
        {person && (
          <Place to="/overzicht">
            {m.frame_place_desk()}
            {person.waiting > 0 && <Waiting count={person.waiting} />}
          </Place>
        )}
        <Place to="/casussen">{m.frame_place_cases()}</Place>
        <Place to="/vergelijken">{m.frame_place_compare()}</Place>
        <Place to="/kennisbank">{m.frame_place_library()}</Place>
        <Place to="/bevindingen">{m.frame_place_findings()}</Place>
        {!person && <Place to="/zoeken">{m.frame_place_search()}</Place>}
        {person?.isOrganiser && <Place to="/beheer">{m.frame_place_manage()}</Place>}
        {person ? (
          <Place to="/profiel" className="small">
            {m.frame_place_profile_narrow()}
          </Place>
        ) : (
          <Place to="/inloggen">{m.frame_place_sign_in()}</Place>
        )}
      </nav>
      {person && <Bell unseen={person.unseen} />}
      {person && (
        <Link className="me" to="/profiel" aria-label={m.frame_place_profile({ initials: person.initials })}>
          {person.initials}
        </Link>
      )}
    </>
  )
}

function Bell({ unseen }: { unseen: number }) {
  const label =
    unseen === 0
      ? m.notifications_bell()
      : unseen === 1
        ? m.notifications_bell_one()
        : m.notifications_bell_many({ count: unseen })
  return (
    <Link className="bell" to="/meldingen" aria-label={label}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
      {unseen > 0 && (
        <span className="dot" aria-hidden="true">
          {unseen}
        </span>
      )}
    </Link>
  )
}

/** `aria-current` says "page" on the page itself, and "true" on what lies under it. */
function Place({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const { pathname } = useLocation()
  const current = pathname === to ? 'page' : pathname.startsWith(`${to}/`) ? 'true' : undefined
  return (
    <Link to={to} className={className} aria-current={current}>
      {children}
    </Link>
  )
}

function Waiting({ count }: { count: number }) {
  return (
    <span className="dot">
      <span aria-hidden="true">{count}</span>
      <span className="sr">
        {count === 1 ? m.frame_place_waiting_one() : m.frame_place_waiting({ count })}
      </span>
    </span>
  )
}

function Demonstration() {
  return (
    <aside className="demo-strip" aria-label={m.frame_demo_label()}>
      <p>
        {m.frame_demo()} <Link to="/inloggen">{m.frame_demo_as()}</Link>
      </p>
    </aside>
  )
}

function Foot({ network }: { network: FrameFacts['network'] }) {
  return (
    <footer className="foot">
      <div className="foot-in">
        {network && (
          <p>
            <b>{m.frame_foot_network({ name: network.name })}</b>
            <br />
            {m.frame_foot_organisers({ organisers: network.organisers })}
          </p>
        )}
        <nav aria-label={m.frame_foot()}>
          <Link to="/wie-ziet-wat">{m.frame_foot_who_sees_what()}</Link>
          <Link to="/toegankelijkheid">{m.frame_foot_accessibility()}</Link>
          <Link to="/privacy">{m.frame_foot_privacy()}</Link>
        </nav>
      </div>
    </footer>
  )
}
