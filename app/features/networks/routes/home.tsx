import '../../cases/case-list.css'
import '../front-page.css'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { CaseCard } from '../../cases/case-card.tsx'
import { listKinds, listWords, pathOfItem } from '../../items/lists.ts'
import { kindWords } from '../../items/words.ts'
import { type FrontPage, type News, readFrontPage } from '../front-page.ts'
import { CountryMap } from '../map/country-map.tsx'
import type { Route } from './+types/home'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData ? m.frame_title({ page: loaderData.name }) : m.frame_product() },
  { name: 'description', content: loaderData?.intro ?? '' },
]

export function loader({ context }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  return { ...readFrontPage(actor), isVisitor: actor.kind === 'visitor' }
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const { name, intro, organisers, dots, news, isVisitor } = loaderData
  return (
    <div className="page front">
      <div className="hero">
        <div>
          <h1>{name}</h1>
          <p className="essence">{intro}</p>
          <p className="acts">
            {isVisitor ? (
              <>
                <a className="btn" href="#wijken">
                  {m.networks_home_to_cases()}
                </a>
                <Link className="btn plain" to="/inloggen">
                  {m.networks_home_sign_in()}
                </Link>
              </>
            ) : (
              <>
                <Link className="btn" to="/overzicht">
                  {m.networks_home_to_desk()}
                </Link>
                <a className="btn plain" href="#wijken">
                  {m.networks_home_to_cases()}
                </a>
              </>
            )}
          </p>
          <p className="by">{m.networks_home_by({ organisers })}</p>
        </div>
        <CountryMap dots={dots} />
      </div>
      <Cases page={loaderData} isVisitor={isVisitor} />
      <div className="two">
        <section aria-labelledby="nieuw">
          <header className="sec">
            <h2 id="nieuw">{m.networks_home_news()}</h2>
          </header>
          {news.length === 0 ? (
            <p className="meta">{m.networks_home_news_none()}</p>
          ) : (
            <ul className="news">
              {news.map((item) => (
                <li key={`${item.slug} ${item.at} ${item.what}`}>
                  <Moment at={item.at} />
                  <NewsLine item={item} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="meedoen">
          <header className="sec">
            <h2 id="meedoen">{isVisitor ? m.networks_home_join() : m.networks_home_go_on()}</h2>
          </header>
          {isVisitor ? <WaysIn /> : <WaysOn />}
        </section>
      </div>
    </div>
  )
}

function Cases({ page: { cases, total, phases }, isVisitor }: { page: FrontPage; isVisitor: boolean }) {
  const labels = new Map(phases.map(({ key, label }) => [key, label]))
  return (
    <section aria-labelledby="wijken">
      <header className="sec">
        <h2 id="wijken">{m.networks_home_cases()}</h2>
        <Link to="/casussen">
          {total > cases.length ? m.networks_home_all_cases({ count: total }) : m.networks_home_list()}
        </Link>
      </header>
      {cases.length === 0 ? (
        <p className="meta">{isVisitor ? m.networks_home_no_cases_visitor() : m.networks_home_no_cases()}</p>
      ) : (
        <ul className="case-cards">
          {cases.map((theCase) => (
            <CaseCard
              key={theCase.slug}
              theCase={theCase}
              phase={theCase.phase && (labels.get(theCase.phase) ?? theCase.phase)}
            />
          ))}
        </ul>
      )}
      <p className="across">
        {m.across_front()}
        {listKinds.map((kind) => (
          <Link key={kind} to={`/${listWords[kind]}`}>
            {kindWords[kind].many().toLowerCase()}
          </Link>
        ))}
        <Link to="/landelijk">{m.country_link().toLowerCase()}</Link>
      </p>
      {isVisitor && cases.length > 0 && <p className="hint">{m.networks_home_more_inside()}</p>}
    </section>
  )
}

function NewsLine({ item }: { item: News }) {
  return (
    <span>
      <Link to={`/casussen/${item.slug}`}>{item.name}</Link> <WhatIsNew item={item} />
    </span>
  )
}

function WhatIsNew({ item }: { item: News }) {
  switch (item.what) {
    case 'card':
      return m.networks_home_news_card()
    case 'about':
      return m.networks_home_news_about()
    case 'section':
      return m.networks_home_news_section({ section: item.section })
    case 'items': {
      const { one, many } = kindWords[item.kind]
      if (item.times > 1) return m.networks_home_news_items({ count: item.times, many: many().toLowerCase() })
      return (
        <>
          {m.networks_home_news_item({ one: one().toLowerCase() })}{' '}
          <Link to={pathOfItem(item.slug, item)}>{item.title}</Link>
        </>
      )
    }
  }
}

function WaysIn() {
  return (
    <ul className="ways">
      <Way
        title={m.networks_home_way_read()}
        act={
          <Link className="btn plain" to="/casussen">
            {m.networks_home_way_read_act()}
          </Link>
        }
      >
        {m.networks_home_way_read_how()}
      </Way>
      <Way
        title={m.networks_home_way_member()}
        act={
          <Link className="btn" to="/inloggen">
            {m.networks_home_sign_in()}
          </Link>
        }
      >
        {m.networks_home_way_member_how()}
      </Way>
      <Way
        title={m.networks_home_way_who()}
        act={
          <Link className="btn plain" to="/wie-ziet-wat">
            {m.networks_home_way_who_act()}
          </Link>
        }
      >
        {m.networks_home_way_who_how()}
      </Way>
    </ul>
  )
}

function WaysOn() {
  return (
    <ul className="ways">
      <Way
        title={m.networks_home_way_desk()}
        act={
          <Link className="btn" to="/overzicht">
            {m.networks_home_to_desk()}
          </Link>
        }
      >
        {m.networks_home_way_desk_how()}
      </Way>
      <Way
        title={m.networks_home_way_search()}
        act={
          <Link className="btn plain" to="/zoeken">
            {m.networks_home_way_search_act()}
          </Link>
        }
      >
        {m.networks_home_way_search_how()}
      </Way>
    </ul>
  )
}

function Way({ title, act, children }: { title: string; act: ReactNode; children: ReactNode }) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
      {act}
    </li>
  )
}
