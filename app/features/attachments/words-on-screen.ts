import { m } from '#app/paraglide/messages.js'
import { documentTypes, type MediaType, pictureType, type Refused } from './kinds.ts'

const kinds: Record<MediaType, () => string> = {
  [pictureType]: m.attachments_kind_picture,
  [documentTypes[0]]: m.attachments_kind_pdf,
  [documentTypes[1]]: m.attachments_kind_word,
  [documentTypes[2]]: m.attachments_kind_sheet,
  [documentTypes[3]]: m.attachments_kind_slides,
  [documentTypes[4]]: m.attachments_kind_word,
  [documentTypes[5]]: m.attachments_kind_sheet,
}

export function wordForType(mediaType: MediaType): string {
  return kinds[mediaType]()
}

const decimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** As people say how large a file is: "320 kB", "1,4 MB". */
export function wordsForSize(sizeBytes: number): string {
  if (sizeBytes < 1000 * 1000)
    return m.attachments_size_kb({ size: decimals.format(Math.max(1, Math.round(sizeBytes / 1000))) })
  return m.attachments_size_mb({ size: decimals.format(sizeBytes / 1_000_000) })
}

const refusals: Record<Refused['refused'], () => string> = {
  missing: m.attachments_refused_missing,
  empty: m.attachments_refused_empty,
  'too-large': m.attachments_refused_too_large,
  kind: m.attachments_refused_kind,
  'phone-photo': m.attachments_refused_phone_photo,
  locked: m.attachments_refused_locked,
  'too-many-pixels': m.attachments_refused_pixels,
  unreadable: m.attachments_refused_unreadable,
  packed: m.attachments_refused_packed,
  'too-many': m.attachments_refused_too_many,
}

/** What to say to somebody whose file was not taken, and what to do about it. */
export function sayWhyNot({ refused }: Refused): string {
  return refusals[refused]()
}
