import { Fold } from '@/components/ui/fold'
import { PutIn } from './put-in'

type SnippetFoldProps = { snippets: readonly { id: string; title: string; text: string }[] }

/** The person's own lines, to put into the message; stands in its form, so that what was typed goes along. */
export function SnippetFold({ snippets }: SnippetFoldProps) {
  if (snippets.length === 0) return null
  return (
    <Fold note={snippets.length} title="Your snippets">
      <ul className="draft-snippets">
        {snippets.map(({ id, title, text }) => (
          <li key={id}>
            <b>{title}</b>
            <p>{text}</p>
            <PutIn id={id} title={title} words={text} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
