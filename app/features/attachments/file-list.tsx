import './file-list.css'
import type { ReactNode } from 'react'
import type { FileOnPage } from './queries.ts'
import { wordForType, wordsForSize } from './words-on-screen.ts'

/** Files, each a link with what it is and how large. */
export function FileList<File extends FileOnPage>({
  files,
  label,
  children,
}: {
  files: File[]
  label: string
  /** What can be done with one. */
  children?: (file: File) => ReactNode
}) {
  return (
    <ul className="files" aria-label={label}>
      {files.map((file) => (
        <li key={file.publicId}>
          <a href={`/bijlagen/${file.publicId}`}>{file.name}</a>
          <span className="meta">
            {wordForType(file.mediaType)}, {wordsForSize(file.sizeBytes)}
          </span>
          {children?.(file)}
        </li>
      ))}
    </ul>
  )
}
