import { Difference } from '@/components/ui/difference'
import type { Text } from '@/lib/drafts/draft'

type ComparisonProps = { before: Text; after: Text; language: string }

/** What became of a text: words that went are struck out, words that came are underlined; both can be read. */
export function Comparison({ before, after, language }: ComparisonProps) {
  const subjects = before.subject !== '' || after.subject !== ''
  const isSame = before.subject === after.subject && before.body === after.body
  return (
    <>
      {isSame && <p>These two are the same, word for word.</p>}
      <article aria-label="The difference" className="draft-letter" lang={language}>
        {subjects && (
          <p className="subject">
            <Difference after={after.subject} before={before.subject} />
          </p>
        )}
        <p className="sent-text">
          <Difference after={after.body} before={before.body} />
        </p>
      </article>
    </>
  )
}
