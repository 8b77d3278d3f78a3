import type { Advice, Verdict } from '@/lib/advice/advice'
import type { Candidate } from '@/lib/advice/candidate'
import type { Facts } from '@/lib/advice/facts'
import { factsOf } from '@/lib/advice/facts'
import { decidingVerdict } from '@/lib/advice/order'
import { applyPatch, type Patch } from '@/lib/advice/patch'
import type { Holding } from '@/lib/advice/rule'
import { verdictWords } from '@/lib/advice/verdict-words'

const mostFlips = 5
const mostQuestions = 5

/** A candidate with what each of its values would lead to. */
type Trial = { candidate: Candidate; outcomes: { patch: Patch; when: string; verdict: Verdict }[] }

/** Tries every value of every candidate, with the verdict rules only. */
export function tryAll(facts: Facts, candidates: Candidate[]): Trial[] {
  return candidates.map((candidate) => ({
    candidate,
    outcomes: candidate.values.map(({ patch, when }) => {
      const tried = factsOf(applyPatch(facts.situation, patch), facts)
      return { patch, when, verdict: decidingVerdict(tried) }
    }),
  }))
}

/** One flip for each fact, and a second one only where it leads elsewhere and there is room. */
export function flipsOf(trials: Trial[], decided: Holding, facts: Facts): Advice['flips'] {
  const perFact = trials.map(({ outcomes }) => changing(outcomes, decided.verdict))
  const first = perFact.flatMap((outcomes) => outcomes.slice(0, 1))
  const more = perFact.flatMap((outcomes) => outcomes.slice(1))
  return [...first, ...more].slice(0, mostFlips).map(({ patch, when, verdict }) => ({
    change: patch,
    text: `${when}: ${verdictWords(verdict, facts.group)}.`,
    verdict,
  }))
}

/** The outcomes that differ from the verdict, each verdict once. */
function changing(outcomes: Trial['outcomes'], verdict: Verdict): Trial['outcomes'] {
  const different = outcomes.filter((outcome) => outcome.verdict !== verdict)
  return different.filter(
    (outcome, index) => different.findIndex((other) => other.verdict === outcome.verdict) === index,
  )
}

/** Facts unknown now that could still change the verdict: those of section 1 first, then the most decisive. */
export function questionsOf(trials: Trial[], decided: Holding, facts: Facts): Advice['questions'] {
  return trials
    .filter(({ candidate }) => !candidate.known)
    .map((trial) => ({ ...trial, weight: weightOf(trial, decided.verdict, facts) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostQuestions)
    .map(({ candidate: { id, question, to } }) => ({ id, text: question, to }))
}

const named = [
  'goalFit',
  'mobility.workRight',
  'otherCommitment.kind',
  'otherCommitment.contingentOn',
  'contract.contingentOn',
]

/** Zero where nothing would change; B2 puts the work right first where a border is crossed. */
function weightOf({ candidate, outcomes }: Trial, verdict: Verdict, { move, gaps }: Facts): number {
  const verdicts = new Set(outcomes.map((outcome) => outcome.verdict).filter((other) => other !== verdict))
  if (!verdicts.size) return 0
  const { id } = candidate
  const abroad = move.jobCountry !== undefined && move.jobCountry !== move.homeCountry
  if (id === 'mobility.workRight' && abroad) return 100
  const raisedGap = id.endsWith('.answer') && gaps[Number(id.split('.')[1])]?.raised === true
  return verdicts.size + (named.includes(id) || raisedGap ? 10 : 0)
}
