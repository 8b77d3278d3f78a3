import type { Case } from '@/lib/advice/case'
import { spanWords } from '@/lib/advice/case-words'
import { hour } from '@/lib/advice/facts'

/** At most two sentences: what to do and by when, then what decides. */
export function shortAnswerOf(of: Case): string {
  return `${whatToDo(of)}${byWhen(of)}. ${of.decided.text}`
}

function whatToDo(of: Case): string {
  const { facts, decided, purpose } = of
  const words = stageWords[facts.situation.stage]
  switch (decided.verdict) {
    case 'proceed':
      return of.purpose === 'none' ? words.goOn : words.yes
    case 'explore':
      return facts.situation.lightTouch
        ? 'Accept the informal talk'
        : 'Offer a light conversation instead of an interview'
    case 'clarify':
      return decided.rule === 'V39' ? 'Ask what happened' : clarifyWords(purpose, words.on)
    case 'reschedule':
      return 'Ask to move the interview'
    case 'negotiate':
      return facts.group === 'accepted'
        ? `Ask for other terms ${words.on}`
        : `Negotiate before you settle ${words.on}`
    case 'withdraw':
      return words.withdraw
    case 'decline':
      return facts.group === 'declined' ? 'Let your no stand' : 'Decline the offer'
    case 'rescind':
      return 'Take your acceptance back'
    case 'honour':
      return of.purpose === 'reply_counteroffer'
        ? `Decline the counteroffer and keep your word ${words.on}`
        : `Keep your word ${words.on}`
    case 'plan_exit':
      return 'Speak to your manager or HR first, and plan any exit calmly'
    case 'reopen':
      return facts.group === 'accepted' ? 'Open the matter again' : 'Ask whether there is still interest'
  }
}

function clarifyWords(purpose: Case['purpose'], on: string): string {
  if (purpose === 'ask_time') return `Ask for more time ${on}`
  if (purpose === 'ask_speed') return 'Ask them to speed up'
  return `Ask before you decide ${on}`
}

/** `yes` where an answer is due, `goOn` where none is. */
type StageWords = { on: string; yes: string; goOn: string; withdraw: string }

const processWords = {
  yes: 'Say yes to the next round',
  goOn: 'Go on with the process',
  withdraw: 'Withdraw from the process',
}

const stageWords: Record<Case['facts']['situation']['stage'], StageWords> = {
  invited: {
    on: 'on the invitation',
    yes: 'Accept the invitation',
    goOn: 'Go on with it',
    withdraw: 'Decline the invitation',
  },
  interview_scheduled: {
    on: 'on the interview',
    yes: 'Confirm the interview',
    goOn: 'Go to the interview',
    withdraw: 'Withdraw before the interview',
  },
  interviewing: { on: 'on the next round', ...processWords },
  final_stage: {
    on: 'on the final round',
    yes: 'Say yes to the final round',
    goOn: 'Go to the final round',
    withdraw: 'Withdraw at the final stage',
  },
  offer_received: {
    on: 'on the offer',
    yes: 'Accept the offer, in writing',
    goOn: 'Accept the offer, in writing',
    withdraw: 'Decline the offer',
  },
  offer_accepted_verbally: { on: 'on the offer you accepted by voice', ...processWords },
  offer_signed: { on: 'on the contract you signed', ...processWords },
  started: { on: 'on the job you started', ...processWords },
  declined: { on: 'on the role you said no to', ...processWords },
}

function byWhen({ timing, facts }: Case): string {
  if (timing.answerBy === null) return ''
  const left = timing.answerBy - facts.now
  return left <= hour ? ', within the hour' : `, within ${spanWords(left)}`
}
