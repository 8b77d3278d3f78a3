import type { Purpose } from '@/lib/advice/advice'

const plainNo = [
  'Thank them for the invitation and their time.',
  'Say in one definite sentence that you will not go on.',
  'Give one short, neutral reason, or none.',
  'Wish them well and say how you can stay in touch.',
]

/** The parts of each message in order (M2, M10 to M14). */
export const outlines: Record<Purpose, string[]> = {
  accept_offer: [
    'Thank them for the offer.',
    'Say that you accept, in definite words.',
    'Name the terms and the start you accept.',
    'Ask for the contract, and look forward.',
  ],
  speak_to_manager: [
    'Ask for a talk in private.',
    'Say what does not work, as facts.',
    'Ask what can be changed, and by when.',
    'Agree on the next talk, and note it in writing.',
  ],
  decline_invitation: plainNo,
  decline_offer: [
    'Thank them for the offer and the trust.',
    'Decline in one definite sentence.',
    'Give one short, neutral reason.',
    'Leave with goodwill and a way to stay in touch.',
  ],
  decline_same_day: [
    'Give your name and the interview you mean.',
    'Cancel in one definite sentence.',
    'Apologise once for the short notice.',
    'Thank them, and confirm it by e-mail.',
  ],
  decline_with_referral: [...plainNo.slice(0, 3), 'Offer to recommend someone who has agreed to it.'],
  withdraw_mid_process: [
    'Thank them for the rounds so far, and name the stage.',
    'Withdraw in one definite sentence.',
    'Give one short, neutral reason.',
    'Thank them for one concrete thing, and stay in touch.',
  ],
  rescind: [
    'Call first, and give the news at once.',
    'Take the acceptance back in one definite sentence.',
    'Apologise once, sincerely.',
    'Give one short reason, and offer to help close it well.',
    'Confirm it in writing the same day.',
  ],
  confirm_after_call: [
    'Thank them for the talk.',
    'Repeat what was decided in one sentence.',
    'Close with goodwill.',
  ],
  confirm_attendance: [
    'Thank them for the invitation.',
    'Confirm that you will be there, with date, time and zone.',
    'Ask for the agenda and who will take part.',
  ],
  accept_light_talk: [
    'Thank them for getting in touch.',
    'Say yes to a short, informal talk.',
    'Offer two or three times in both zones.',
  ],
  ask_details: [
    'Thank them for their interest.',
    'Ask the points that decide, as a short list.',
    'Say by when you will answer once you know.',
  ],
  ask_time: ['Thank them.', 'Ask for more time, with one reason.', 'Name the date you will keep.'],
  ask_speed: [
    'Say that you would like to go on with them.',
    'Say that another date forces an answer, without names or figures.',
    'Ask whether they can decide by a date you name.',
  ],
  reschedule: [
    'Thank them for the invitation.',
    'Say that this slot does not work, with one reason.',
    'Offer two or three others in both zones.',
  ],
  negotiate: [
    'Say what you value in the offer.',
    'Name the precise point, or a few in order.',
    'Give the reason: market data or facts of the move.',
    'Ask an open question, and name a date.',
  ],
  reply_why: ['Thank them for asking.', 'Give one neutral sentence.', 'Close with goodwill.'],
  reply_reconsider: [
    'Thank them for asking again.',
    'Say kindly that your decision stands.',
    'Wish them well.',
  ],
  reply_counteroffer: [
    'Thank them for the offer they make.',
    'Say what you have decided, in definite words.',
    'Give one reason, and close with goodwill.',
  ],
  reply_feedback: [
    'Thank them for asking.',
    'Name one or two factual points, nothing personal.',
    'Wish them well.',
  ],
  reply_thanks: ['One courteous line.'],
  check_receipt: ['Ask briefly whether your message arrived.', 'Repeat the decision in one line.'],
  check_in: ['Say where you met.', 'Ask how things stand, and offer something useful.'],
  reopen: [
    'Say that you said no before, or took an acceptance back.',
    'Say what has changed.',
    'Say what you bring and from when you are free.',
    'Ask whether there is still interest.',
  ],
  direct_connect: ['Say where you met.', 'Thank them in one line.'],
  none: [],
}
