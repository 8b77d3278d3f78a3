import type { Checklist } from '@/lib/advice/advice'
import { type Case, isNo } from '@/lib/advice/case'
import { mobilityUnclear } from '@/lib/advice/move-facts'

/** The checklist of section 10 that fits the case. */
export function checklistOf(of: Case): Checklist {
  const { facts, decided } = of
  if (decided.verdict === 'rescind') return 'rescind'
  if (['V24', 'V28', 'V31'].includes(decided.rule)) return 'offer-comparison'
  if (facts.group === 'declined') return 'after-the-no'
  if (isNo(of)) return 'send-off'
  const aboutMoving = decided.rule === 'V26' || decided.rule === 'V37' || mobilityUnclear(facts)
  return aboutMoving ? 'relocation-questions' : 'before-you-reply'
}
