import type { Advice, Verdict } from '@/lib/advice/advice'
import { doubtWords } from '@/lib/advice/doubt-words'
import type { Facts, StageGroup } from '@/lib/advice/facts'
import type { Holding } from '@/lib/advice/rule'
import type { Situation } from '@/lib/advice/situation'
import { verdictWords } from '@/lib/advice/verdict-words'

const most = 3

/** Verdicts that were close: what the client leans to first, then the rules that held and lost. */
export function whyNotOf(facts: Facts, holding: Holding[]): Advice['whyNot'] {
  const [decided, ...lost] = holding
  if (!decided) return []
  const close = lost
    .filter(({ verdict, rule }) => verdict !== decided.verdict && rule !== 'V0' && rule !== 'V41')
    .filter(({ verdict }, index, all) => all.findIndex((other) => other.verdict === verdict) === index)
    .map(({ verdict, rule, text }) => ({
      verdict,
      rule,
      text: `${text} ${whatWeighsMore(decided, facts.group)}`,
    }))
  const lean = leanVerdict(facts.situation.leaning, facts.group)
  if (!lean || lean === decided.verdict) return close.slice(0, most)
  const held = close.find(({ verdict }) => verdict === lean)
  const text = `It is an understandable wish. ${whatSpeaksAgainst(facts, decided)}`
  const first = { verdict: lean, rule: held?.rule ?? decided.rule, text }
  return [first, ...close.filter(({ verdict }) => verdict !== lean)].slice(0, most)
}

/** A lean without a fact behind it meets the doubts it rests on; otherwise the reason that decides. */
function whatSpeaksAgainst(facts: Facts, decided: Holding): string {
  if (decided.rule !== 'V0') return decided.text
  const doubts = doubtWords(facts)
  return doubts
    ? `What speaks for it is ${doubts}, and that is no evidence about the job.`
    : 'No fact you have told speaks for it so far.'
}

function whatWeighsMore({ verdict }: Holding, group: StageGroup): string {
  return `What comes first here: ${verdictWords(verdict, group)}.`
}

type Lean = NonNullable<Situation['leaning']>

/** The verdict a lean amounts to at that stage. */
function leanVerdict(leaning: Lean | undefined, group: StageGroup): Verdict | null {
  if (!leaning || leaning === 'unsure' || leaning === 'stay_silent') return null
  if (leaning === 'negotiate') return 'negotiate'
  if (leaning === 'proceed' || leaning === 'accept') return yesAt[group]
  if (leaning === 'reopen') return group === 'declined' ? 'reopen' : null
  if (leaning === 'switch' && group === 'offer') return 'proceed'
  return noAt[group]
}

const yesAt: Record<StageGroup, Verdict> = {
  before: 'proceed',
  offer: 'proceed',
  accepted: 'honour',
  started: 'honour',
  declined: 'reopen',
}

const noAt: Record<StageGroup, Verdict> = {
  before: 'withdraw',
  offer: 'decline',
  accepted: 'rescind',
  started: 'plan_exit',
  declined: 'decline',
}
