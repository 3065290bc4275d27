import '../case.css'
import { actorContext } from '#app/auth/context.ts'
import { countOwn } from '#app/features/comments/own.ts'
import { SelectWordsLater } from '#app/features/comments/select-words-later.tsx'
import { WrittenWithNotes } from '#app/features/passages/written-with-notes.tsx'
import type { SectionOnPage } from '#app/features/sections/section-page.ts'
import { SectionView } from '#app/features/sections/section-view.tsx'
import { SectionWriting } from '#app/features/sections/section-writing.tsx'
import { m } from '#app/paraglide/messages.js'
import { SectionItems } from '../../items/section-items.tsx'
import { ReadButton } from '../../readings/read-button.tsx'
import { Coalition, History } from '../case-foot.tsx'
import { readCasePage } from '../case-page.ts'
import { Contents } from '../contents.tsx'
import { FactsAndSources } from '../facts-and-sources.tsx'
import { FirstSteps } from '../first-steps.tsx'
import { Masthead } from '../masthead.tsx'
import { countReactions, Notes, Reactions } from '../reactions.tsx'
import type { Route } from './+types/show'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.page.name ?? '' }) },
  { name: 'description', content: loaderData?.page.essence },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return { page: readCasePage(context.get(actorContext), params.slug) }
}

export default function Show({ loaderData: { page } }: Route.ComponentProps) {
  const words = (section: SectionOnPage) => (
    <div data-react-on={section.key}>
      <WrittenWithNotes html={section.html} notes={section.notes}>
        {(ids) => <Notes page={page} ids={ids} />}
      </WrittenWithNotes>
    </div>
  )
  return (
    <div className="page case">
      <Masthead page={page} />
      {page.steps.length > 0 && (
        <FirstSteps steps={page.steps} slug={page.slug} firstSection={page.sections[0]?.key ?? ''} />
      )}
      <div className="cols">
        <Contents page={page} />
        <article className="parts">
          {page.sections.map((section) => (
            <SectionView
              key={section.key}
              section={section}
              slug={page.slug}
              mayShare={page.mayShare}
              reading={section.reading}
              restoredFrom={section.restoredFrom}
              reactions={<Reactions page={page} section={section} />}
              reactionCount={countReactions(page, section)}
              words={words(section)}
              items={
                section.list && <SectionItems slug={page.slug} list={section.list} mayEdit={page.mayChange} />
              }
              writing={
                section.documentName && (
                  <SectionWriting
                    title={section.title}
                    documentName={section.documentName}
                    picturesAt={`/casussen/${page.slug}/onderdelen/${section.key}/afbeeldingen`}
                    words={section.html ? words(section) : null}
                    beside={
                      section.notes.length > 0 && (
                        <Notes page={page} ids={section.notes.flatMap(({ ids }) => ids)} />
                      )
                    }
                    isList={section.list !== null}
                  />
                )
              }
            />
          ))}
          {page.about && <FactsAndSources about={page.about} />}
          {page.about && !page.isReference && <Coalition page={page} />}
          <History page={page} />
          <ReadButton
            readings={page.sections.map(({ reading }) => reading)}
            from={`/casussen/${page.slug}`}
          />
        </article>
      </div>
      {page.mayReact && (
        // A reaction that was placed makes it new: nothing is selected, and its form is empty.
        <SelectWordsLater
          key={countOwn(page.threads.shown)}
          slug={page.slug}
          from="case"
          readable={page.sections.map(({ key, title, audience }) => ({
            on: { key, title, item: null },
            audience,
          }))}
        />
      )}
    </div>
  )
}
