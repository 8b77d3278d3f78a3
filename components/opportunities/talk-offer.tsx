import type { Advice } from '@/lib/advice/advice'

const heavy = new Set(['immigration_advice', 'legal_review', 'seek_impartial_view', 'relocation_clawback'])

/** Whether the move, the strength or the stakes of a case call for a talk with a person. */
function callsForTalk({ strength, mobility, cautions }: Advice): boolean {
  const move = mobility && mobility.status !== 'feasible'
  return strength === 'needs_more_facts' || Boolean(move) || cautions.some(({ id }) => heavy.has(id))
}

/** A talk with a coach, where one helps. The address alone goes into the link: nothing of the case does. */
export function TalkOffer({ advice, address }: { advice: Advice; address: string }) {
  if (!callsForTalk(advice)) return null
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">Talk it through</h2>
      <p>
        A coach can look at this with you{advice.answerBy && ' before the deadline'}. This is not legal or
        immigration advice; where it is needed, a coach tells you whom to ask.
      </p>
      <p>
        <a href={`mailto:${address}?subject=${encodeURIComponent('A talk with a coach')}`}>
          Write to {address}
        </a>
      </p>
    </section>
  )
}
