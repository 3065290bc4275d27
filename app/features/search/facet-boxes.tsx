import { type ReactNode, useEffect, useRef, useState } from 'react'
import { m } from '#app/paraglide/messages.js'
import { DomainShape } from '#app/ui/domain-mark.tsx'
import { useHasScript } from '#app/ui/use-has-script.ts'
import { formId, useAskAgain } from './ask-again.ts'
import { facetWords, words } from './asked.ts'
import type { Choice, ShownFacet } from './choices.ts'

const panelId = 'verfijnen'

/** These stand open; the other lists are for who knows what they look for. */
const openFacets: string[] = [
  words.kind,
  facetWords.case,
  facetWords.municipality,
  facetWords.domain,
  facetWords.scale,
]
/** Of a longer list the rest is folded. */
const mostOpen = 6

/** The button that brings the boxes up where there is no room for them beside the results. */
export function RefineButton({ chosen }: { chosen: number }) {
  return (
    <button className="btn plain refine" type="button" popoverTarget={panelId}>
      {chosen === 0 ? m.search_refine() : m.search_refine_chosen({ count: chosen })}
    </button>
  )
}

/** What one can choose by, with how many there would be of each. */
export function FacetBoxes({ facets, total }: { facets: ShownFacet[]; total: number }) {
  const hasScript = useHasScript()
  const open = facets.filter(({ name }) => openFacets.includes(name))
  const folded = facets.filter(({ name }) => !openFacets.includes(name))
  return (
    <aside className="facets" id={panelId} popover="auto" aria-label={m.search_refine()}>
      {open.map((facet) => (
        <Facet key={facet.name} {...facet} />
      ))}
      {folded.length > 0 && (
        <Fold
          summary={m.search_facets_more({ lists: inWords(folded) })}
          isOpenAtFirst={folded.some(hasChosen)}
        >
          {folded.map((facet) => (
            <Facet key={facet.name} {...facet} />
          ))}
        </Fold>
      )}
      <p className="acts">
        {!hasScript && (
          <button className="btn" type="submit" form={formId}>
            {m.search_apply()}
          </button>
        )}
        <button
          className={hasScript ? 'btn shut' : 'btn quiet shut'}
          type="button"
          popoverTarget={panelId}
          popoverTargetAction="hide"
        >
          {hasScript ? m.search_show({ count: total }) : m.search_close()}
        </button>
      </p>
    </aside>
  )
}

function hasChosen({ options }: ShownFacet): boolean {
  return options.some(({ isChosen }) => isChosen)
}

function inWords(facets: ShownFacet[]): string {
  return new Intl.ListFormat('nl').format(facets.map(({ legend }) => legend.toLowerCase()))
}

function Facet({ name, legend, options }: ShownFacet) {
  const isLong = options.length > mostOpen + 1
  const shown = isLong ? options.slice(0, mostOpen) : options
  const rest = options.slice(shown.length)
  return (
    <fieldset className={name}>
      <legend>{legend}</legend>
      {shown.map((option) => (
        <Box key={`${option.name} ${option.value}`} {...option} />
      ))}
      {rest.length > 0 && (
        <Fold
          summary={m.search_facet_rest({ count: rest.length })}
          isOpenAtFirst={rest.some(({ isChosen }) => isChosen)}
        >
          {rest.map((option) => (
            <Box key={`${option.name} ${option.value}`} {...option} />
          ))}
        </Fold>
      )}
    </fieldset>
  )
}

/** Stays as the reader left it, whatever is ticked in it. */
function Fold({
  summary,
  isOpenAtFirst,
  children,
}: {
  summary: string
  isOpenAtFirst: boolean
  children: ReactNode
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

function Box({ name, value, label, count, isChosen, domain }: Choice) {
  const box = useRef<HTMLInputElement>(null)
  const askAgain = useAskAgain({ isStep: true })
  // Ticked by hand it is right at once; this is for what ticks it from elsewhere: a chip, the way back.
  useEffect(() => {
    if (box.current) box.current.checked = isChosen
  }, [isChosen])
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        name={name}
        form={formId}
        defaultChecked={isChosen}
        value={value}
        onChange={askAgain}
      />
      <span>
        {domain && <DomainShape domain={domain} />}
        {label}
      </span>
      <span className="n">{count}</span>
    </label>
  )
}
