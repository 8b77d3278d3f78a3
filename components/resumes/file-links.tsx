import type { DocumentKind } from '@/lib/resumes/document-file'

/** Kinds of file, and what people call them. */
export const documentKinds = { docx: 'Word', pdf: 'PDF', txt: 'Text' } as const

type FileLinksProps = {
  /** The address up to the name of the file. */
  base: string
  document: DocumentKind
  /** What the document is called, said before its files. */
  title: string
}

/** One document in each kind of file. */
export function FileLinks({ base, document, title }: FileLinksProps) {
  return (
    <p className="files">
      <span>{title}</span>
      {Object.entries(documentKinds).map(([kind, name]) => (
        <a href={`${base}/${document}.${kind}`} key={kind}>
          {name}
          <span className="sr-only"> of {title}</span>
        </a>
      ))}
    </p>
  )
}
