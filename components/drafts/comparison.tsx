import { compareTexts } from '@/lib/drafts/compare-texts'
import type { Text } from '@/lib/drafts/draft'

type ComparisonProps = { before: Text; after: Text; language: string }

/** What became of a text: words that went are struck out, words that came are underlined; both can be read. */
export function Comparison({ before, after, language }: ComparisonProps) {
  const subjects = before.subject !== '' || after.subject !== ''
  return (
    <article aria-label="The difference" className="letter difference" lang={language}>
      {subjects && (
        <p className="subject">
          <Words after={after.subject} before={before.subject} />
        </p>
      )}
      <p className="sent-text">
        <Words after={after.body} before={before.body} />
      </p>
    </article>
  )
}

function Words({ before, after }: { before: string; after: string }) {
  return compareTexts(before, after).map(({ kind, words }, index) => {
    const Part = parts[kind]
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and hold no state
    return <Part key={index}>{words}</Part>
  })
}

const parts = { same: 'span', added: 'ins', removed: 'del' } as const
