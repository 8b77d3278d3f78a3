import { Difference } from '@/components/ui/difference'
import { EmptyState } from '@/components/ui/empty-state'
import type { ReviewForCoach } from '@/lib/reviews/queries'
import type { ReviewShown } from '@/lib/reviews/schema'
import { formatShort } from '@/lib/time'

type Text = { subject: string; body: string }

type VersionViewsProps = {
  id: string
  versions: ReviewForCoach['versions']
  settled: ReviewShown['settled']
  /** The two that are shown. */
  a: number
  b: number
  texts: readonly [before: Text, after: Text] | null
  language: string
  zone: string
  now: Date
}

/** Two versions since the client first asked, and what lies between them: a form that only reads. */
export function VersionViews({ id, versions, settled, a, b, texts, language, zone, now }: VersionViewsProps) {
  const options = versions.map(({ number, createdAt }) => (
    <option key={number} value={number}>
      Version {number}, {formatShort(createdAt, zone, now)}
    </option>
  ))
  if (versions.length < 2)
    return (
      <p className="soft">
        This is the one version you can see so far: those before you were asked stay theirs.
      </p>
    )
  return (
    <>
      <form action={`/coach/reviews/${id}`} className="controls compare-versions">
        <input name="view" type="hidden" value="versions" />
        {settled === 'show' && <input name="settled" type="hidden" value="show" />}
        <label>
          From
          <select defaultValue={a} key={`a${a}`} name="a">
            {options}
          </select>
        </label>
        <label>
          To
          <select defaultValue={b} key={`b${b}`} name="b">
            {options}
          </select>
        </label>
        <button className="button plain" type="submit">
          Compare
        </button>
      </form>
      {texts ? (
        <Between language={language} texts={texts} />
      ) : (
        <EmptyState title="This version is not here" />
      )}
    </>
  )
}

function Between({
  texts: [before, after],
  language,
}: Pick<VersionViewsProps, 'language'> & { texts: readonly [Text, Text] }) {
  const isSame = before.subject === after.subject && before.body === after.body
  return (
    <>
      {isSame && <p className="soft">These two are the same, word for word.</p>}
      <article aria-label="The difference" className="review-letter" lang={language}>
        {(before.subject || after.subject) && (
          <p className="subject">
            <Difference after={after.subject} before={before.subject} />
          </p>
        )}
        <p className="text">
          <Difference after={after.body} before={before.body} />
        </p>
      </article>
    </>
  )
}
