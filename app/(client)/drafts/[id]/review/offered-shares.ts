import type { Case } from '@/app/(client)/drafts/case-of'
import { verdictLabels } from '@/components/opportunities/answer-words'
import { stageLabels } from '@/lib/opportunities/facts/stage'
import type { Shareable } from '@/lib/shares'
import { formatInstant, zoneCity } from '@/lib/time'

/** What of an opportunity can be shared, each with what the coach would read today; what is unknown is left out. */
export function offeredShares({ opportunity, advice, zone, now }: Case) {
  if (!opportunity) return []
  const { employer, role, place, stage, facts, answerBy } = opportunity
  const told = Object.keys(facts).length
  const shows: [Shareable, string][] = [
    ['employer', employer],
    ['role', role],
    ['place', place],
    ['stage', stageLabels[stage]],
    ['deadline', answerBy ? `${formatInstant(answerBy, zone, now)} in ${zoneCity(zone)}` : ''],
    ['verdict', advice ? verdictLabels[advice.verdict] : ''],
    [
      'facts',
      told === 0 ? '' : `${told === 1 ? 'The one' : `All ${told}`} that you told, dates and money too`,
    ],
  ]
  return shows.filter(([, words]) => words !== '').map(([share, words]) => ({ share, shows: words }))
}
