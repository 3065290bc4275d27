import '../../cases/case-list.css'
import '../../library/library.css'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { DomainName } from '#app/ui/domain-mark.tsx'
import { Pages } from '#app/ui/pages.tsx'
import { pageAsked } from '#app/ui/paging.ts'
import { LibraryTabs } from '../../library/tabs.tsx'
import { labelOf } from '../../networks/offer.ts'
import { allCodesOf, getNetwork } from '../../networks/queries.ts'
import { mayKeepCatalogue } from '../policy.ts'
import { catalogueFor, countCatalogueFor } from '../queries.ts'
import type { Route } from './+types/list'

const pageSize = 48

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.catalogue_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const codes = allCodesOf(getNetwork().id)
  const { page, pages, ...part } = pageAsked(
    new URL(request.url).searchParams,
    countCatalogueFor(actor),
    pageSize,
  )
  return {
    items: catalogueFor(actor, part).map(({ key, title, content, retiredAt }) => ({
      key,
      title,
      domain: content.domain,
      domainLabel: labelOf(codes, 'domain', content.domain),
      scale: content.scale && labelOf(codes, 'scale', content.scale),
      forWhom: content.forWhom,
      isRetired: retiredAt !== null,
    })),
    page,
    pages,
    mayAdd: mayKeepCatalogue(actor),
    isVisitor: actor.kind === 'visitor',
  }
}

export default function List({
  loaderData: { items, page, pages, mayAdd, isVisitor },
}: Route.ComponentProps) {
  return (
    <div className="page">
      <header className="masthead list-head">
        <h1>{m.catalogue_title()}</h1>
        <p className="essence">{m.catalogue_intro()}</p>
        {mayAdd && (
          <p className="acts">
            <Link className="btn" to="/kennisbank/aanpakken/nieuw">
              {m.catalogue_new()}
            </Link>
          </p>
        )}
      </header>
      <div className="list-bar">
        <LibraryTabs current="catalogue" />
      </div>
      {items.length === 0 ? (
        <div className="nothing">
          <h2>{m.catalogue_none()}</h2>
          <p>{isVisitor ? m.library_none_visitor() : m.catalogue_none_why()}</p>
        </div>
      ) : (
        <>
          <h2 className="sr">{m.library_tab_catalogue()}</h2>
          <ul className="shelf">
            {items.map((item) => (
              <li key={item.key}>
                <p className="shelf-side">
                  <b>
                    <DomainName domain={item.domain}>{item.domainLabel}</DomainName>
                  </b>
                  {item.scale && <span>{item.scale}</span>}
                  {item.isRetired && <span className="kind warn">{m.library_retired()}</span>}
                </p>
                <div>
                  <h3>
                    <Link to={`/kennisbank/aanpakken/${item.key}`}>{item.title}</Link>
                  </h3>
                  <p>{m.catalogue_for({ whom: item.forWhom })}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Pages
        page={page}
        pages={pages}
        addressOf={(to) => (to > 1 ? `/kennisbank/aanpakken?pagina=${to}` : '/kennisbank/aanpakken')}
      />
    </div>
  )
}
