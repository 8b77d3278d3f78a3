import type { VersionRow } from '@/lib/drafts/queries'
import { formatShort } from '@/lib/time'
import { versionWords } from './words'

type VersionListProps = {
  versions: readonly VersionRow[]
  /** The two that are shown; null is the text as it stands. */
  shown: { a: number | null; b: number | null }
  path: string
  zone: string
  now: Date
}

/** Two to compare, from one list each: a form that only reads, so the choice stands in the address. */
export function VersionList({ versions, shown, path, zone, now }: VersionListProps) {
  const options = versions.map(({ number, kind, from, createdAt }) => ({
    value: String(number),
    label: `${number} · ${versionWords[kind] ?? kind}${from ? ` from ${from}` : ''} · ${formatShort(createdAt, zone, now)}`,
  }))
  return (
    <form action={path} className="compare" method="get">
      <label>
        <span>From</span>
        <select defaultValue={shown.a ?? ''} key={shown.a} name="a">
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>To</span>
        <select defaultValue={shown.b ?? ''} key={shown.b} name="b">
          <option value="">The text as it stands</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button className="button plain" type="submit">
        Compare
      </button>
    </form>
  )
}
