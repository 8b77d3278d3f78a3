import { partLabels } from '@/components/templates/editing/text-words'
import { Difference } from '@/components/ui/difference'
import type { TextParts } from '@/lib/templates/editing/text-parts'

type PartDifferencesProps = { before: TextParts; after: TextParts }

const compared = [
  'title',
  'whenToUse',
  'whenNot',
  'channel',
  'tone',
  'subject',
  'body',
  'details',
  'rules',
] as const

/** Each part that is not the same in both, word by word. */
export function PartDifferences({ before, after }: PartDifferencesProps) {
  const changed = compared.filter((part) => String(before[part]) !== String(after[part]))
  if (changed.length === 0) return <p>Both say the same.</p>
  return (
    <dl className="part-differences">
      {changed.map((part) => (
        <div key={part}>
          <dt>{partLabels[part]}</dt>
          <dd className={part === 'details' ? 'as-code' : undefined} lang={after.locale}>
            <Difference after={said(after[part])} before={said(before[part])} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function said(part: string | string[]): string {
  return Array.isArray(part) ? part.join(', ') : part
}
