import { Difference } from '@/components/ui/difference'
import type { Text } from '@/lib/reviews/text/text'

/** What became of an approved text, folded away. */
export function ChangedSince({ before, after }: { before: Text; after: Text }) {
  return (
    <details className="changed-since">
      <summary>What changed since it was approved</summary>
      {before.subject !== after.subject && (
        <p className="text">
          <Difference after={after.subject} before={before.subject} />
        </p>
      )}
      <p className="text">
        <Difference after={after.body} before={before.body} />
      </p>
    </details>
  )
}
