import './threads.css'
import { Suspense } from 'react'
import { href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Folded } from '#app/ui/folded.tsx'
import { NotLoaded, optionalPart } from '#app/ui/optional-part.tsx'
import type { ReactProps } from './open-react-form.tsx'
import { sayReact } from './react-on.tsx'

// A case page is read more often than reacted on.
const OpenReactForm = optionalPart(() => import('./open-react-form.tsx'), NotLoaded)

/** A new reaction on a section, or on the case as a whole; on a page that has many of them. */
export function FoldedReactForm(react: ReactProps) {
  const { slug, on } = react
  const key = on?.key ?? 'casus'
  const to = `${href('/casussen/:slug/reacties', { slug })}?op=${key}#op-${key}`
  return (
    <Folded
      className="react-form"
      summary={<summary className="btn ghost">{sayReact(on)}</summary>}
      elsewhere={{ to, label: m.comments_on_own_page() }}
    >
      {() => (
        <Suspense>
          <OpenReactForm {...react} />
        </Suspense>
      )}
    </Folded>
  )
}
