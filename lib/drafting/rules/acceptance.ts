import type { Draft } from '@/lib/drafting/draft'
import type { Finding } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { atHeard, hear, heardByCue } from '@/lib/drafting/rules/hear'
import { absent, type Rule } from '@/lib/drafting/rules/rule'

/** Reopening, rescinding, asks and yeses tell of an acceptance; a plain no need not. */
const tells: readonly Message['purpose'][] = [
  'reopen',
  'rescind',
  'ask_details',
  'ask_time',
  'ask_speed',
  'reschedule',
  'negotiate',
  'accept_offer',
  'confirm_attendance',
  'accept_light_talk',
]

export const acceptanceRules: readonly Rule[] = [hiddenAcceptance, hiddenNo, withoutChange]

function hiddenAcceptance(draft: Draft): Finding[] {
  if (!draft.facts.priorAcceptance) return []
  const told = draft.find('priorTold')
  const denied = [
    ...draft
      .find('priorDenied')
      .map(({ sentence }) => heardByCue(draft, 'hidden_prior_acceptance', sentence)),
    ...hear(draft, 'hidden_prior_acceptance'),
  ]
  const [denial] = denied.filter((place) => !told.some(({ sentence }) => sentence.start === place.start))
  if (denial)
    return [
      atHeard(
        'hidden_prior_acceptance',
        denial,
        'This denies an acceptance you have given. It comes out, and then nothing else you wrote is believed.',
        // Told in another sentence, it may be over: “I am free of it since Friday.”
        told.length > 0 ? 'hint' : undefined,
      ),
    ]
  if (told.length > 0 || !tells.includes(draft.message.purpose)) return []
  return [
    absent(
      'hidden_prior_acceptance',
      'You have accepted elsewhere, or here before, and no sentence says so. The reader should hear it from you.',
      draft.has('priorWeak') ? 'hint' : undefined,
    ),
  ]
}

function hiddenNo(draft: Draft): Finding[] {
  if (draft.message.purpose !== 'reopen' || draft.has('earlierNo')) return []
  return [
    absent(
      'hidden_earlier_no',
      'You said no to this before. The reader remembers it; say it in half a sentence, then what has changed.',
      saysNo(draft) ? 'hint' : undefined,
    ),
  ]
}

/** A no of any kind, though perhaps none of then. */
function saysNo({ has }: Draft): boolean {
  return has('no') || has('noImplied')
}

/** `reopen_without_change` (V40): what is new is the only reason to read on. */
function withoutChange(draft: Draft): Finding[] {
  if (draft.message.purpose !== 'reopen') return []
  const { somethingChanged } = draft.facts
  if (draft.has('change') && somethingChanged !== false) return []
  return [
    absent(
      'reopen_without_change',
      'Nothing here says what has changed since your no. Without news a second letter reads as a change of mood.',
      // News comes in too many shapes for a list of words: where there is some, it may well be told.
      somethingChanged ? 'hint' : undefined,
    ),
  ]
}
