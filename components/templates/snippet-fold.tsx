import './snippet-fold.css'
import { Fold } from '@/components/ui/fold'
import { PutIn } from './put-in'

export type Snippet = { id: string; title: string; text: string }

type SnippetFoldProps = {
  snippets: readonly Snippet[]
  /** The field that they go into, where it is not the message. */
  field?: string
}

/** The person's own lines, to put into what they write; stands in its form, so that what was typed goes along. */
export function SnippetFold({ snippets, field }: SnippetFoldProps) {
  if (snippets.length === 0) return null
  return (
    <Fold note={snippets.length} title="Your snippets">
      <SnippetList field={field} snippets={snippets} />
    </Fold>
  )
}

export function SnippetList({ snippets, field }: SnippetFoldProps) {
  return (
    <ul className="snippets-to-put">
      {snippets.map(({ id, title, text }) => (
        <li key={id}>
          <b>{title}</b>
          <p>{text}</p>
          <PutIn field={field} id={id} title={title} words={text} />
        </li>
      ))}
    </ul>
  )
}
