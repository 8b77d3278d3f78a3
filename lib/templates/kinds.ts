import type { Purpose } from '@/lib/advice/advice'

export const channels = ['email', 'phone_script', 'voicemail', 'direct_message', 'checklist'] as const
export type Channel = (typeof channels)[number]

/** Where somebody stands who looks for words: the first filter of the library, in the order of a process. */
export const situations = {
  before: 'Before you answer',
  no: 'Saying no',
  asking: 'Asking',
  negotiating: 'Negotiating',
  yes: 'Saying yes',
  after: 'After the answer',
  change: 'Changing course',
  touch: 'Staying in touch',
} as const
export type SituationGroup = keyof typeof situations

export type Kind = {
  id: string
  title: string
  situation: SituationGroup
  purpose: Purpose
  channel: Channel
}

type Row = readonly [id: string, title: string, purpose: Purpose]

// Domain guide, section 10. Plain and warm withdrawals are one kind in two tones; the documents, which have a layout
// besides their words, are not here. A no by video, and voicemails about an offer, are kinds of their own: what is said
// differs from a call's and from one about an interview.
const emails: Record<SituationGroup, readonly Row[]> = {
  before: [],
  no: [
    ['withdraw-before-interview', 'Withdraw before the interview', 'decline_invitation'],
    ['withdraw-circumstances-changed', 'Withdraw: circumstances changed', 'decline_invitation'],
    ['withdraw-accepted-elsewhere', 'Withdraw: accepted elsewhere', 'decline_invitation'],
    ['withdraw-staying', 'Withdraw: staying with the present employer', 'decline_invitation'],
    ['withdraw-other-direction', 'Withdraw: another direction', 'decline_invitation'],
    ['withdraw-family-decision', 'Withdraw: a decision of the family', 'decline_invitation'],
    ['cancel-an-accepted-interview', 'Cancel an interview you accepted', 'decline_invitation'],
    ['same-day-cancellation', 'Cancel on the day itself', 'decline_same_day'],
    ['withdraw-after-several-rounds', 'Withdraw after several rounds', 'withdraw_mid_process'],
    ['decline-final-interview', 'Decline a second or final interview', 'withdraw_mid_process'],
    ['decline-offer-direct', 'Decline an offer, plainly', 'decline_offer'],
    ['decline-offer-accepted-elsewhere', 'Decline an offer: accepted elsewhere', 'decline_offer'],
    ['decline-offer-not-the-right-fit', 'Decline an offer: not the right fit', 'decline_offer'],
    ['decline-offer-compensation', 'Decline an offer: the pay', 'decline_offer'],
    ['decline-offer-relocation-or-visa', 'Decline an offer: the move or the visa', 'decline_offer'],
    ['decline-offer-culture', 'Decline an offer: the way of working', 'decline_offer'],
    ['decline-with-referral', 'Decline and name somebody else', 'decline_with_referral'],
    ['decline-to-agency-recruiter', 'Decline through an agency', 'decline_invitation'],
    ['internal-decline', 'Decline a role at your own employer', 'decline_offer'],
  ],
  asking: [
    ['more-time-interview', 'Ask for time before an interview', 'ask_time'],
    ['more-time-offer', 'Ask for time to answer an offer', 'ask_time'],
    ['reschedule', 'Ask for another time', 'reschedule'],
    ['ask-for-specification', 'Ask for the role, the agenda and what is flexible', 'ask_details'],
    ['ask-to-speed-up', 'Ask them to decide sooner', 'ask_speed'],
  ],
  negotiating: [
    ['negotiate-pay', 'Negotiate pay', 'negotiate'],
    ['negotiate-title-or-scope', 'Negotiate title or scope', 'negotiate'],
    ['negotiate-remote-days', 'Negotiate days at home', 'negotiate'],
    ['negotiate-start-date', 'Negotiate the start date', 'negotiate'],
    ['negotiate-relocation-and-visa', 'Negotiate the move and the visa', 'negotiate'],
    ['negotiate-several-points', 'Negotiate several points, in order', 'negotiate'],
    ['signal-openness', 'Say that you are open to talk about terms', 'negotiate'],
  ],
  yes: [
    ['accept-an-offer', 'Accept an offer', 'accept_offer'],
    ['confirm-attendance', 'Confirm that you will come', 'confirm_attendance'],
    ['accept-a-light-talk', 'Accept a talk without commitment', 'accept_light_talk'],
  ],
  after: [
    ['confirm-a-spoken-no', 'Confirm a spoken no', 'confirm_after_call'],
    ['check-that-it-was-received', 'Check that it arrived', 'check_receipt'],
    ['reply-to-why', 'Reply to “why?”', 'reply_why'],
    ['reply-to-please-reconsider', 'Reply to “please reconsider”', 'reply_reconsider'],
    ['reply-to-thanks', 'Reply to thanks', 'reply_thanks'],
    ['feedback-asked', 'Reply when they ask for feedback', 'reply_feedback'],
  ],
  change: [
    ['rescind-an-acceptance', 'Take an acceptance back, after the call', 'rescind'],
    ['speak-to-the-manager', 'Tell your manager that you leave', 'speak_to_manager'],
    ['decline-a-counteroffer', 'Decline a counteroffer', 'reply_counteroffer'],
    ['reopen', 'Reopen what you declined', 'reopen'],
  ],
  touch: [
    ['thank-you-note', 'Thank somebody after a talk', 'none'],
    ['follow-up-after-three-months', 'Write again after three months', 'check_in'],
    ['reconnect', 'Reconnect after a longer silence', 'check_in'],
    ['referral-introduction', 'Introduce two people', 'none'],
  ],
}

const others: readonly Kind[] = [
  kindOf('no', 'phone_script', ['phone-decline', 'Say no by phone', 'decline_offer']),
  kindOf('no', 'phone_script', ['video-decline', 'Say no on a video call', 'decline_offer']),
  kindOf('no', 'voicemail', ['voicemail', 'Say no to a voicemail', 'decline_invitation']),
  kindOf('no', 'voicemail', ['voicemail-offer', 'Decline an offer on a voicemail', 'decline_offer']),
  kindOf('change', 'phone_script', ['rescinding-call', 'Take an acceptance back by phone', 'rescind']),
  kindOf('change', 'voicemail', ['voicemail-rescind', 'Take an acceptance back on a voicemail', 'rescind']),
  kindOf('before', 'phone_script', ['recruiter-call', 'A recruiter calls', 'ask_details']),
  kindOf('negotiating', 'phone_script', [
    'video-talking-points',
    'Talking points for a video call',
    'negotiate',
  ]),
  kindOf('after', 'phone_script', ['pushback-answers', 'Answers when they push back', 'reply_reconsider']),
  kindOf('touch', 'direct_message', ['connection-request', 'Ask to stay connected', 'direct_connect']),
  kindOf('before', 'checklist', ['before-you-reply', 'Before you reply', 'none']),
  kindOf('before', 'checklist', ['send-off', 'Before you send', 'none']),
  kindOf('after', 'checklist', ['after-the-no', 'After the no', 'none']),
  kindOf('change', 'checklist', ['rescind', 'Before you take an acceptance back', 'none']),
  kindOf('before', 'checklist', ['relocation-questions', 'Questions before a move', 'none']),
  kindOf('before', 'checklist', ['offer-comparison', 'Comparing offers', 'none']),
]

/** Every kind of text in the library, by situation. */
export const kinds: readonly Kind[] = (Object.keys(situations) as SituationGroup[]).flatMap((situation) => [
  ...emails[situation].map((row) => kindOf(situation, 'email', row)),
  ...others.filter((kind) => kind.situation === situation),
])

const byId = new Map(kinds.map((kind) => [kind.id, kind]))

/** The kind of that id, as the answer or a template names it; null when there is none. */
export function findKind(id: string): Kind | null {
  return byId.get(id) ?? null
}

function kindOf(situation: SituationGroup, channel: Channel, [id, title, purpose]: Row): Kind {
  return { id, title, situation, purpose, channel }
}
