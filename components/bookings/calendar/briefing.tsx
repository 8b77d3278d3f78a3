import type { ReactNode } from 'react'

type BriefingProps = {
  answers: readonly { label: string; answer: string }[]
  /** What the client shares of an opportunity; null: nothing. */
  shared: ReactNode | null
}

/** What a call is prepared with: the client's own words, and only what they share. */
export function Briefing({ answers, shared }: BriefingProps) {
  const given = answers.filter(({ answer }) => answer !== '')
  return (
    <section aria-labelledby="briefing" className="briefing">
      <h2 id="briefing">Briefing</h2>
      {given.length > 0 && (
        <dl>
          {given.map(({ label, answer }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      {shared ?? <p className="text-soft">Nothing of an opportunity is shared with you.</p>}
    </section>
  )
}
