import type { Advice } from '@/lib/advice/advice'
import { doubtWords } from '@/lib/advice/doubt-words'
import type { Facts } from '@/lib/advice/facts'
import { hasDoubts } from '@/lib/advice/red-flags'
import type { Holding } from '@/lib/advice/rule'

const most = 3

/** The deciding rule first, then those that say the same, then what has to be said about doubts or an internal move. */
export function reasonsOf(facts: Facts, holding: Holding[]): Advice['reasons'] {
  const [decided, ...others] = holding
  if (!decided) return []
  const same = others.filter(
    ({ verdict, rule }) => verdict === decided.verdict && rule !== 'V0' && rule !== 'V41',
  )
  const notes = notesOn(facts, decided)
  return [decided, ...notes, ...same].slice(0, most).map(({ rule, text }) => ({ rule, text }))
}

function notesOn(facts: Facts, decided: Holding): { rule: string; text: string }[] {
  const notes = []
  if (facts.internal) {
    notes.push({
      rule: 'V35',
      text: 'This is an internal move: speak with your own manager or HR first, and frame it as part of your present plans.',
    })
  }
  if (decided.verdict === 'rescind') {
    notes.push({
      rule: 'V32',
      text: 'Taking an acceptance back is done the same day: a call first, then in writing, with one sincere apology.',
    })
  }
  if (hasDoubts(facts)) {
    notes.push({
      rule: 'V8',
      text: `What you feel (${doubtWords(facts)}) is natural and says little about the job, so it does not count towards a no.`,
    })
  }
  return notes
}
