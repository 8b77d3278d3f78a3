import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'

type SituationProps = {
  question: string
  worries: string
  /** What the client shares of the opportunity. */
  shared: readonly { term: string; value: ReactNode }[]
}

/** What the client asks, and where they stand as far as they share it. */
export function Situation({ question, worries, shared }: SituationProps) {
  return (
    <>
      <section aria-labelledby="question">
        <h2 id="question">The question</h2>
        {question ? <blockquote>{question}</blockquote> : <p className="soft">No question in particular.</p>}
        {worries && (
          <>
            <h3>What worries them</h3>
            <blockquote>{worries}</blockquote>
          </>
        )}
      </section>
      <section aria-labelledby="situation">
        <h2 id="situation">Situation, as shared</h2>
        {shared.length > 0 ? (
          <Facts facts={shared} />
        ) : (
          <p className="soft">Nothing of the opportunity is shared.</p>
        )}
      </section>
    </>
  )
}
