import { ButtonLink } from '@/components/ui/button'

// S1: what a good refusal protects.
const protects = [
  [
    'Your name',
    'The people you met remember how you left. One of them may hire you, vouch for you or warn you later.',
  ],
  ['Their time', 'An hour given back early goes to somebody else who wants it.'],
  [
    'Your next move',
    'A country’s market is small from the inside. A clear no today keeps a city open for you.',
  ],
  ['Your choice', 'A no is a pause, not an ending. Said well, it can be asked again, by you or by them.'],
] as const

// S2: what a slow, vague or silent exit costs both sides; delay is the largest single risk.
const costs = [
  [
    'Waiting',
    'The dearest of all, and the easiest to avoid: each day makes the same no harder to say and to hear.',
  ],
  ['Vagueness', '“Let me see” is heard as yes. People plan around it, then plan again.'],
  ['Silence', 'Interviewers prepare, a second candidate is kept hanging, and your name stays on the note.'],
  [
    'Both at once',
    'Two processes kept alive for too long can end as none, with a permit or a notice period already running.',
  ],
] as const

/** Why how you say it matters, on both sides. */
export function Stakes() {
  return (
    <section aria-labelledby="stakes" className="band">
      <h2 id="stakes">How you say it outlasts what you say</h2>
      <div className="two">
        <Ledger rows={protects} title="A good no protects" />
        <Ledger rows={costs} title="A slow or silent one costs" />
      </div>
      <div className="acts">
        <ButtonLink href="/try">Start with what you have</ButtonLink>
      </div>
    </section>
  )
}

function Ledger({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
