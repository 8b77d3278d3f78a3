import type { Case } from '@/lib/advice/case'

/** At most two sentences: what to do and by when, then what decides. */
export function shortAnswerOf(of: Case): string {
  return `${whatToDo(of)}${byWhen(of)}. ${of.decided.text}`
}

function whatToDo({ facts, decided, purpose }: Case): string {
  const here = placeOf(facts.situation.stage)
  switch (decided.verdict) {
    case 'proceed':
      return facts.group === 'offer' ? 'Accept the offer, in writing' : `Say yes ${here}`
    case 'explore':
      return facts.situation.lightTouch ? 'Accept the informal talk' : `Offer a light conversation ${here}`
    case 'clarify':
      return clarifyWords(purpose, here)
    case 'reschedule':
      return 'Ask to move the interview'
    case 'negotiate':
      return facts.group === 'offer' ? 'Negotiate before you answer the offer' : `Negotiate ${here}`
    case 'withdraw':
      return `Withdraw ${here}`
    case 'decline':
      return facts.group === 'declined' ? 'Let your no stand' : 'Decline the offer'
    case 'rescind':
      return 'Take your acceptance back'
    case 'honour':
      return facts.group === 'started' ? 'Stay for now and talk it over' : `Keep your word ${here}`
    case 'plan_exit':
      return 'Speak to your manager or HR first, and plan your exit calmly'
    case 'reopen':
      return facts.group === 'accepted' ? 'Open the matter again' : 'Ask whether there is still interest'
  }
}

function clarifyWords(purpose: Case['purpose'], here: string): string {
  if (purpose === 'ask_time') return `Ask for more time ${here}`
  if (purpose === 'ask_speed') return `Ask them to speed up ${here}`
  return `Ask before you decide ${here}`
}

function placeOf(stage: Case['facts']['situation']['stage']): string {
  switch (stage) {
    case 'invited':
      return 'about the invitation'
    case 'interview_scheduled':
      return 'about the interview'
    case 'interviewing':
      return 'at this point of the process'
    case 'final_stage':
      return 'at the final stage'
    case 'offer_received':
      return 'about the offer'
    case 'offer_accepted_verbally':
      return 'on the offer you accepted by voice'
    case 'offer_signed':
      return 'on the contract you signed'
    case 'started':
      return 'in the job you started'
    case 'declined':
      return 'after your earlier no'
  }
}

function byWhen({ timing, facts }: Case): string {
  if (timing.answerBy === null) return ''
  const hours = Math.floor((timing.answerBy - facts.now) / 3_600_000)
  if (hours <= 1) return ' within the hour'
  return hours < 48 ? ` within ${hours} hours` : ` within ${Math.floor(hours / 24)} days`
}
