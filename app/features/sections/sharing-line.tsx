import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import type { SharingState } from './section-page.ts'

/** For the coalition: who else reads this, and whether that is what stands here now. */
export function SharingLine({
  sharing: { audience, isChanged },
  isEmpty = false,
  shareAt,
  of,
}: {
  sharing: SharingState
  /** Nothing was written yet, so there is nothing to share. */
  isEmpty?: boolean
  /** The page to share it, for whoever may. */
  shareAt: string | null
  /** What it is about, where a page has several of these. */
  of?: string
}) {
  if (isEmpty && !audience) return null
  const act = !audience ? m.sections_share() : isChanged ? m.sections_share_this() : m.sections_share_who()
  return (
    <p className={audience && !isChanged ? 'sharing' : 'sharing waits'}>
      <AudienceMark audience={audience ?? 'coalition'} />
      <span>
        {!audience
          ? m.sections_not_shared()
          : isChanged
            ? m.sections_changed_since_shared()
            : m.sections_shared_as_is()}
      </span>
      {shareAt && (
        <Link to={shareAt}>
          {act}
          {of && <span className="sr">: {of}</span>}
        </Link>
      )}
    </p>
  )
}
