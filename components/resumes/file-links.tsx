import type { DocumentKind } from '@/lib/resumes/document-file'

const kinds = { docx: 'Word', pdf: 'PDF', txt: 'Text' } as const

type FileLinksProps = {
  /** The address up to the name of the file. */
  base: string
  document: DocumentKind
  /** What the document is called, said before its files. */
  title: string
  /** After the name of the file: "?for=…". */
  query?: string
}

/** One document in each kind of file. */
export function FileLinks({ base, document, title, query = '' }: FileLinksProps) {
  return (
    <p className="files">
      <span>{title}</span>
      {Object.entries(kinds).map(([kind, name]) => (
        <a href={`${base}/${document}.${kind}${query}`} key={kind}>
          {name}
          <span className="sr-only"> of {title}</span>
        </a>
      ))}
    </p>
  )
}
