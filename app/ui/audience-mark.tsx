import { m } from '#app/paraglide/messages.js'

/** The four audiences of the domain; `ui` knows no noun, so it names them itself. */
type Audience = 'coalition' | 'local' | 'network' | 'public'

const words: Record<Audience, () => string> = {
  coalition: m.frame_audience_coalition,
  local: m.frame_audience_local,
  network: m.frame_audience_network,
  public: m.frame_audience_public,
}

/** Rings that are filled further as more people may read it; the words beside them say the same. */
export function AudienceMark({ audience }: { audience: Audience }) {
  return (
    <span className={`aud ${audience}`}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {audience !== 'coalition' && audience !== 'public' && (
          <circle cx="8" cy="8" r={audience === 'local' ? 2.25 : 4} fill="currentColor" />
        )}
        {audience === 'public' && <circle cx="8" cy="8" r="6.75" fill="currentColor" />}
      </svg>
      {sayAudience(audience)}
    </span>
  )
}

export function sayAudience(audience: Audience): string {
  return words[audience]()
}

const readers: Record<Audience, () => string> = {
  coalition: m.frame_readers_coalition,
  local: m.frame_readers_local,
  network: m.frame_readers_network,
  public: m.frame_readers_public,
}

/** The same as part of a sentence, where a mark's single word does not fit: visible to the network, shared with everybody. */
export function sayReaders(audience: Audience): string {
  return readers[audience]()
}
