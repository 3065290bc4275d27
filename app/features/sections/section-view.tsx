import './section-view.css'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { FileList } from '#app/features/attachments/file-list.tsx'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { FoldedWhenNarrow } from '#app/ui/folded-when-narrow.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Source } from '#db/schema/index.ts'
import { ChangedSince } from '../readings/changed-since.tsx'
import type { Reading } from '../readings/queries.ts'
import type { SectionOnPage } from './section-page.ts'
import { SharingLine } from './sharing-line.tsx'
import { SourceList } from './source-list.tsx'

/** One part of a case: what it comes down to, its words, when they were written and who reads them. */
export function SectionView({
  section,
  slug,
  mayShare,
  reading,
  restoredFrom,
  words,
  writing,
  items,
  reactions,
  reactionCount,
}: {
  section: SectionOnPage
  slug: string
  mayShare: boolean
  /** For who reads it in shared versions. */
  reading: Reading | null
  /** The number of the version its reader just put back. */
  restoredFrom: number | null
  words: ReactNode
  /** The words with the way to write in them, for a writer. */
  writing?: ReactNode
  /** Of a list, what is in it. */
  items?: ReactNode
  /** What others said about it; hangs beside the text. */
  reactions?: ReactNode
  reactionCount: number
}) {
  const { key, title, hint, essence, html, sources, sharing } = section
  const isEmpty = html === '' && !section.list?.items.length
  // What was empty when one came is not folded away under one's hands once the first words are in it.
  const [wasEmpty] = useState(isEmpty)
  return (
    <section
      className={['part', section.notes.length > 0 && 'noted', isEmpty && 'nothing-yet']
        .filter(Boolean)
        .join(' ')}
      id={key}
      aria-labelledby={`${key}-titel`}
    >
      <div className="part-head">
        <header className="sec">
          <h2 id={`${key}-titel`}>{title}</h2>
          <Provenance section={section} slug={slug} reading={reading} />
        </header>
        {sharing && (
          <SharingLine
            sharing={sharing}
            isEmpty={html === '' && section.files.length === 0}
            shareAt={mayShare ? `/casussen/${slug}/onderdelen/${key}/deling` : null}
            of={title}
          />
        )}
        {restoredFrom !== null && (
          <Notice kind="saved" title={m.sections_restored({ number: restoredFrom })}>
            {' '}
            {m.sections_restored_kept()}{' '}
            <Link to={`/casussen/${slug}/onderdelen/${key}/geschiedenis`}>{m.sections_restored_go()}</Link>
          </Notice>
        )}
        {essence && <p className="kern">{essence}</p>}
      </div>
      <FoldedWhenNarrow
        isOpen={wasEmpty}
        summary={<Folded section={section} reactionCount={reactionCount} />}
      >
        <div className="part-text" data-release={reading?.release}>
          {section.documentName && html && (
            <p className="meta kern-edit">
              <Link to={`/casussen/${slug}/onderdelen/${key}/kern`}>
                {essence ? m.sections_essence_change() : m.sections_essence_write()}
                <span className="sr"> {m.sections_versions_of({ title })}</span>
              </Link>
            </p>
          )}
          {writing ?? words}
          {hint && <p className="unsaid">{hint}</p>}
          {items}
          <Files section={section} slug={slug} />
          <Sources sources={sources} />
        </div>
        {reactions}
      </FoldedWhenNarrow>
    </section>
  )
}

/** What there is to unfold: how it begins when no essence says that above it, and how much. */
function Folded({ section, reactionCount }: { section: SectionOnPage; reactionCount: number }) {
  const { title, begin, html } = section
  const count = section.list?.items.length ?? 0
  return (
    <>
      {begin && <span className="part-begin">{begin}</span>}
      {[
        html !== '' && m.sections_folded_text(),
        count > 0 && m.sections_folded_list({ count }),
        reactionCount > 0 &&
          (reactionCount === 1
            ? m.sections_folded_reaction()
            : m.sections_folded_reactions({ count: reactionCount })),
      ]
        .filter(Boolean)
        .join(' · ')}
      <span className="sr"> {m.sections_versions_of({ title })}</span>
    </>
  )
}

function Provenance({
  section,
  slug,
  reading,
}: {
  section: SectionOnPage
  slug: string
  reading: Reading | null
}) {
  const { at, writerCount, audience, sharing, key } = section
  return (
    <p className="meta">
      {at !== null && (
        <span>
          {sharing ? m.sections_changed_on() : m.sections_shared_on()} <Moment at={at} />
        </span>
      )}
      <ChangedSince changed={reading?.changed} title={m.sections_versions_of({ title: section.title })} />
      {writerCount > 0 && (
        <span>{writerCount === 1 ? m.sections_writer() : m.sections_writers({ count: writerCount })}</span>
      )}
      {audience && !sharing && <AudienceMark audience={audience} />}
      {(section.documentName || audience) && (
        <span className="earlier">
          {section.documentName && (
            <Link to={`/casussen/${slug}/onderdelen/${key}/geschiedenis`}>
              {m.sections_history()}
              <span className="sr"> {m.sections_versions_of({ title: section.title })}</span>
            </Link>
          )}
          {audience && (
            <Link to={`/casussen/${slug}/onderdelen/${key}/versies`}>
              {m.sections_versions()}
              <span className="sr"> {m.sections_versions_of({ title: section.title })}</span>
            </Link>
          )}
        </span>
      )}
    </p>
  )
}

function Files({
  section: { key, title, files, documentName },
  slug,
}: {
  section: SectionOnPage
  slug: string
}) {
  return (
    <>
      {files.length > 0 && <FileList files={files} label={m.attachments_list({ title })} />}
      {documentName && (
        <p className="meta files-foot">
          <Link to={`/casussen/${slug}/onderdelen/${key}/bijlagen`}>
            {files.length > 0 ? m.attachments_manage() : m.attachments_manage_first()}
            <span className="sr"> {m.attachments_of({ title })}</span>
          </Link>
          <Link to={`/casussen/${slug}/onderdelen/${key}/word`}>
            {m.attachments_word_from()}
            <span className="sr"> {m.attachments_of({ title })}</span>
          </Link>
        </p>
      )}
    </>
  )
}

function Sources({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null
  return (
    <details className="part-sources">
      <summary>
        {sources.length === 1 ? m.sections_source() : m.sections_sources({ count: sources.length })}
      </summary>
      <SourceList sources={sources} />
    </details>
  )
}
