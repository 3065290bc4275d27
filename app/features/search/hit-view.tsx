import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { DomainShape } from '#app/ui/domain-mark.tsx'
import type { Because, Hit, How, Where } from '#search/engine.ts'
import { MarkedText } from './marked-text.tsx'
import { signOf, wordForKind } from './words-on-screen.ts'

const places: Record<Where, () => string> = {
  title: m.search_in_title,
  essence: m.search_in_essence,
  tags: m.search_in_tags,
  body: m.search_in_body,
  context: m.search_in_context,
}

const hows: Record<Exclude<How, 'typed'>, (what: { asked: string }) => string> = {
  form: m.search_how_form,
  part: m.search_how_part,
  piece: m.search_how_piece,
  joined: m.search_how_joined,
  split: m.search_how_split,
  correction: m.search_how_correction,
  sound: m.search_how_sound,
  beginning: m.search_how_beginning,
  synonym: m.search_how_synonym,
}

/**
 * One thing that was found: what it is, its title, the passage, and why.
 * @param codeWords  its codes as people read them
 * @param placeName  the case it is in, where that does not stand beside it
 */
export function HitView({
  hit,
  path,
  codeWords,
  placeName,
}: {
  hit: Hit
  path: string
  codeWords: string[]
  placeName?: string
}) {
  const { kind, codes, shown } = hit
  const domain = codes.domain?.[0]
  const facts = [
    kind !== 'case' && placeName,
    shown.byExpert && m.search_by_expert(),
    shown.on && m.search_on({ title: shown.on }),
    kind === 'case' && shown.municipality,
    shown.isProposal && m.search_proposal(),
    shown.published,
    ...codeWords,
  ].filter(Boolean)
  return (
    <li className="hit">
      <span className="glyph" aria-hidden="true">
        {domain ? <DomainShape domain={domain} /> : <span className="sign">{signOf(hit)}</span>}
      </span>
      <p className="what">
        <b>{wordForKind(hit)}</b>
        {facts.length > 0 && ` · ${facts.join(' · ')}`}
      </p>
      <h3>
        <Link to={path}>
          <MarkedText {...hit.title} />
        </Link>
      </h3>
      {hit.snippet.text && (
        <p className="snip">
          <MarkedText {...hit.snippet} />
        </p>
      )}
      {hit.because.length > 0 && <Why because={hit.because} />}
    </li>
  )
}

/** One word may answer to two that were asked for; said once, as it was typed when it was. */
function eachOnce(reasons: Because[]): Because[] {
  const isTyped = ({ how = 'typed' }: Because) => how === 'typed'
  const byWord = Map.groupBy(reasons, ({ found }) => found?.toLowerCase())
  return [...byWord.values()].flatMap((same) => same.find(isTyped) ?? same.slice(0, 1))
}

function Why({ because }: { because: Because[] }) {
  const missing = because.filter(({ found }) => found === null)
  // In what one does not see of it: that says nothing.
  if (missing.length === because.length) return null
  const wheres = (Object.keys(places) as Where[]).filter((where) =>
    because.some((reason) => reason.found !== null && reason.where === where),
  )
  return (
    <p className="why">
      {m.search_because()}{' '}
      {wheres.map((where, index) => (
        <span key={where}>
          {index > 0 && (index === wheres.length - 1 ? ` ${m.search_and()} ` : ', ')}
          {eachOnce(because.filter((reason) => reason.found !== null && reason.where === where)).map(
            ({ asked, found, how = 'typed' }, nth) => (
              <span key={asked}>
                {nth > 0 && ', '}
                <b>{found}</b>
                {how !== 'typed' && ` (${hows[how]({ asked })})`}
              </span>
            ),
          )}{' '}
          {places[where]()}
        </span>
      ))}
      .{missing.length > 0 && ` ${m.search_missing({ words: missing.map(({ asked }) => asked).join(', ') })}`}
    </p>
  )
}
