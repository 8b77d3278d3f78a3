import type { Purpose, Verdict } from '@/lib/advice/advice'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Facts } from './facts/fact'
import { isClosed } from './facts/stage'

type Told = { purpose: Purpose; verdict: Verdict | null; sentAt: Date }

/**
 * Where an opportunity stands once a message of that purpose went out, and what it makes known; null where it moves
 * nothing. What is closed stays so: only their answer opens it again.
 */
export function stageAfter(
  { stage, facts }: { stage: Stage; facts: Facts },
  { purpose, verdict, sentAt }: Told,
): { stage: Stage; facts: Facts } | null {
  if (isClosed(stage)) return null
  const at = sentAt.toISOString()
  const to = endOf(stage, purpose, verdict)
  if (to) return { stage: to, facts: { ...facts, declinedAt: at } }
  if (purpose === 'accept_offer' && stage === 'offer_received')
    return { stage: 'offer_accepted_verbally', facts: { ...facts, acceptedAt: at } }
  if (purpose === 'confirm_attendance' && stage === 'invited' && facts.interviewAt)
    return { stage: 'interview_scheduled', facts }
  return null
}

function endOf(stage: Stage, purpose: Purpose, verdict: Verdict | null): Stage | null {
  switch (purpose) {
    case 'decline_invitation':
    case 'decline_same_day':
    case 'withdraw_mid_process':
    case 'decline_with_referral':
    case 'decline_offer':
      return ending(stage)
    case 'rescind':
      return 'rescinded'
    case 'confirm_after_call':
      return verdict === 'withdraw' || verdict === 'decline' || verdict === 'rescind' ? ending(stage) : null
    default:
      return null
  }
}

/** A no is named after what it was said to. */
function ending(stage: Stage): Stage {
  if (stage === 'offer_received') return 'declined'
  return stage === 'offer_accepted_verbally' || stage === 'offer_signed' ? 'rescinded' : 'withdrawn'
}
