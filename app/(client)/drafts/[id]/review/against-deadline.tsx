import { DueLine, OwnDeadline } from '@/components/reviews/client/promise-ahead'
import { fitOf } from '@/lib/reviews/promise'
import { caseOf } from '../../case-of'
import type { ShownReview } from './shown-review'
import { WhatElse } from './what-else'

type AgainstProps = Pick<ShownReview, 'viewer' | 'draft' | 'now'> & {
  /** Null while nothing is promised. */
  promisedAt: Date | null
}

/** A promise against the client's own deadline; where it comes too late, what can be done now. */
export async function AgainstDeadline({ viewer, draft, promisedAt, now }: AgainstProps) {
  const about = await caseOf(viewer, draft.opportunityId, now)
  const answerBy = about.advice?.answerBy
  if (!answerBy) return null
  const where = { answerBy, employerZone: about.situation?.employerZone, zone: viewer.zone, now }
  if (!promisedAt) return <DueLine {...where} />
  const isInTime = fitOf(promisedAt.getTime(), Date.parse(answerBy)) === 'in_time'
  return (
    <>
      <OwnDeadline promisedAt={promisedAt} {...where} />
      {!isInTime && <WhatElse about={about} draft={draft} />}
    </>
  )
}
