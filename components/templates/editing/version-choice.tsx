import { Button } from '@/components/ui/button'
import type { TextVersion } from '@/lib/templates/editing/queries'

type VersionChoiceProps = { path: string; versions: readonly TextVersion[]; from: number; to: number }

/** Which two to compare: a form that only reads, so the choice stands in the address. */
export function VersionChoice({ path, versions, from, to }: VersionChoiceProps) {
  const numbers = [...new Set([...versions.map(({ number }) => number), from, to])].sort((a, b) => b - a)
  return (
    <form action={path} className="version-choice">
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {name === 'from' ? 'From' : 'To'}
          <select defaultValue={name === 'from' ? from : to} name={name}>
            {numbers.map((number) => (
              <option key={number} value={number}>
                Version {number}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button variant="plain">Compare</Button>
    </form>
  )
}
