/** A picture is kept as this, whatever it came as. */
export const pictureType = 'image/webp'

/** The documents we keep as they are, by what is in them; the rest is refused. */
export const documentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
] as const
export type DocumentType = (typeof documentTypes)[number]
export type MediaType = DocumentType | typeof pictureType

export const wordType: DocumentType = documentTypes[1]

/** The ending a name gets for what its file is: who downloads it opens it with the right program. */
export const endings: Record<MediaType, string> = {
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  [documentTypes[1]]: 'docx',
  [documentTypes[2]]: 'xlsx',
  [documentTypes[3]]: 'pptx',
  [documentTypes[4]]: 'odt',
  [documentTypes[5]]: 'ods',
}

/** What a browser offers in its window to choose a file. */
export const acceptedFiles = `.png,.jpg,.jpeg,.gif,.${Object.values(endings).join(',.')}`

/** Why a file was not taken; each is a sentence on the screen. */
export type Refused = {
  refused:
    | 'missing'
    | 'empty'
    | 'too-large'
    | 'kind'
    | 'phone-photo'
    | 'locked'
    | 'too-many-pixels'
    | 'unreadable'
    | 'packed'
    | 'too-many'
}

export const largestFileBytes = 20 * 1024 * 1024
