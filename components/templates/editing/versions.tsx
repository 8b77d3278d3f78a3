import { Table } from '@/components/ui/table'
import type { Text, TextVersion } from '@/lib/templates/editing/queries'
import { formatShort, zoneCity } from '@/lib/time'

/** Every version, who wrote it and when, each leading to what changed since. */
export function Versions({ text, zone }: { text: Text; zone: string }) {
  const { versions, working, slug } = text
  const earlier = (versions.at(-1)?.number ?? 1) - 1
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <Table
        caption="Versions, the newest first"
        head={
          <tr>
            <th>Version</th>
            <th>By</th>
            <th>{zoneCity(zone)} time</th>
            <th>What it is</th>
            <th>Compare</th>
          </tr>
        }
      >
        {versions.map((version) => (
          <tr key={version.number}>
            <td>Version {version.number}</td>
            <td>{writerOf(version)}</td>
            <td>{formatShort(version.createdAt, zone)}</td>
            <td>{aboutOf(version, text)}</td>
            <td>
              {version.number !== working.number && (
                <a href={`/coach/templates/${slug}/compare?from=${version.number}&to=${working.number}`}>
                  Compare {version.number} with {working.number}
                </a>
              )}
            </td>
          </tr>
        ))}
      </Table>
      {earlier > 0 && (
        <p>
          <a href={`/coach/templates/${slug}/compare?from=${earlier}&to=${working.number}`}>
            Compare version {earlier}, the next earlier one
          </a>
        </p>
      )}
    </section>
  )
}

export function writerOf({ author, fromLibrary }: Pick<TextVersion, 'author' | 'fromLibrary'>): string {
  if (fromLibrary) return 'Came with the product'
  return author?.name ?? 'Somebody who left'
}

function aboutOf({ number, reason }: TextVersion, { publishedNumber, working, retiredAt }: Text): string {
  const published = number === publishedNumber && !retiredAt
  const parts = [
    published ? 'Readers see it' : null,
    number === working.number ? 'The one above' : null,
    reason ? `Published with a reason: “${reason}”` : null,
  ]
  return parts.filter(Boolean).join('. ')
}
