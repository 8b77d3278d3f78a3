/** Scores of one label: of sentences that have it, and of good ones, which count as dear as they are common in use. */
export type Scored = { having: number[]; good: { score: number; cost: number }[] }

const LOOK_AHEAD = 4

/**
 * A threshold for each label, such that all labels together raise false alarms of at most `budget`. It is spent one
 * by one where it buys most: the label whose next alarms let in the largest share of the sentences that have it.
 */
export function spendAlarms(scored: Scored[], budget: number): number[] {
  const ladders = scored.map(ladderOf)
  const rungs = ladders.map(() => 0)
  let left = budget
  for (;;) {
    const best = bestOf(ladders.flatMap((ladder, label) => offersOf(ladder, rungs[label] ?? 0, label, left)))
    if (!best) break
    rungs[best.label] = best.rung
    left -= best.cost
  }
  return ladders.map((ladder, label) => ladder[rungs[label] ?? 0]?.threshold ?? Number.POSITIVE_INFINITY)
}

type Rung = { threshold: number; spent: number; share: number }
type Offer = { label: number; rung: number; cost: number; worth: number }

/** What each number of alarms buys: the threshold just above the next good sentence. */
function ladderOf({ having, good }: Scored): Rung[] {
  const sorted = good.toSorted((one, other) => other.score - one.score)
  let spent = 0
  return sorted.slice(0, 60).map(({ score, cost }) => {
    const share = having.filter((other) => other > score).length / having.length
    const rung = { threshold: score, spent, share }
    spent += cost
    return rung
  })
}

function offersOf(ladder: Rung[], from: number, label: number, left: number): Offer[] {
  const here = ladder[from]
  if (!here) return []
  return ladder.slice(from + 1, from + 1 + LOOK_AHEAD).flatMap((there, ahead) => {
    const cost = there.spent - here.spent
    const worth = (there.share - here.share) / cost
    return cost <= left && worth > 0 ? [{ label, rung: from + 1 + ahead, cost, worth }] : []
  })
}

function bestOf(offers: Offer[]): Offer | undefined {
  return offers.toSorted((one, other) => other.worth - one.worth)[0]
}

/** The score that all but the given share of the good sentences stay below. */
export function quantile(scores: number[], share: number): number {
  const sorted = scores.toSorted((one, other) => other - one)
  return sorted[Math.floor(sorted.length * share)] ?? Number.POSITIVE_INFINITY
}
