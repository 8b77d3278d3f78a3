/** Domain guide, section 10: the checklists, as the answer names them. */
export type Checklist = {
  slug: string
  title: string
  items: readonly (readonly [id: string, text: string])[]
}

/** S198, S202: what to look at before any reply. */
const beforeYouReply: Checklist = {
  slug: 'before-you-reply',
  title: 'Before you reply',
  items: [
    ['commitments', 'You know what binds you already: signed, agreed by voice, or only in talks.'],
    ['plan', 'You held it against your plan for the next 6 to 12 months, not against today’s mood.'],
    ['dates', 'You checked its dates against your permit, your notice and the move.'],
    ['changeable', 'You asked about what they could still change.'],
    ['after', 'You know what you will do next if this falls away.'],
    ['view', 'If you are torn: someone with no stake in it has heard you out.'],
  ],
}

/** S199: the last look before it goes. */
const sendOff: Checklist = {
  slug: 'send-off',
  title: 'Before you send',
  items: [
    ['channel', 'The channel is right, and the first person to hear is the first.'],
    ['parts', 'Thanks, the decision, one short reason at most, and a way to stay in touch: in that order.'],
    ['facts', 'Names, role and dates are right, and no blank is left.'],
    ['aloud', 'You read it aloud once, or rehearsed the call.'],
    ['window', 'It goes out within the window.'],
    ['writing', 'If you speak first, the written confirmation is ready.'],
    ['copy', 'You kept a copy of the offer and of your answer.'],
  ],
}

/** S200, S201: care for the tie once the no has been said. */
const afterTheNo: Checklist = {
  slug: 'after-the-no',
  title: 'After the no',
  items: [
    ['log', 'You noted when, how and why you said no.'],
    ['receipt', 'You know that it arrived.'],
    ['others', 'Everyone who relied on it has heard: recruiter, referees.'],
    ['connect', 'You sent a line of thanks and a request to stay connected.'],
    ['lesson', 'You wrote down what you would ask earlier next time.'],
    ['pipeline', 'Your papers are fresh, and the next two targets are named.'],
  ],
}

/** S178 to S181: taking back an acceptance. */
const rescind: Checklist = {
  slug: 'rescind',
  title: 'Before you take an acceptance back',
  items: [
    ['contract', 'You read the clauses on withdrawal, start date and notice.'],
    ['adviser', 'If anything is signed, a lawyer or HR adviser has looked at it first.'],
    ['money', 'You know what would have to be paid back.'],
    ['status', 'You know what happens to your permit, from an adviser, not from a forum.'],
    ['call', 'You will call the person who made the offer, today, and write right after.'],
    ['apology', 'You have one sincere sentence of apology, and no story.'],
    ['grace', 'You are ready for a cool answer, and will take it with grace.'],
  ],
}

/** S158, S170 to S176: what to ask when a border lies between. */
const relocationQuestions: Checklist = {
  slug: 'relocation-questions',
  title: 'Questions before a move',
  items: [
    ['permit', 'Who files the permit, how long does it take, and where does that figure come from?'],
    ['tied', 'What happens to your status if the job ends early?'],
    ['notice', 'Do notice, permit and move fit before the start they want?'],
    ['remote', 'Could you start remotely, or move in stages?'],
    ['support', 'What is paid for: travel, shipping, first housing, school search?'],
    ['repayment', 'When would relocation money have to be paid back?'],
    ['family', 'May your partner work there, and is there a school place?'],
    ['net', 'What is left each month after tax, pension and health insurance?'],
    ['return', 'If you come back: what keeps you in the market here?'],
  ],
}

/** Domain guide, sections 2 and 3 (V24, V28): two offers side by side. */
const offerComparison: Checklist = {
  slug: 'offer-comparison',
  title: 'Comparing offers',
  items: [
    ['written', 'Both are in writing, or you know which one is not.'],
    ['musts', 'You checked each against your musts before anything else.'],
    ['six', 'You compared mobility, role, pay and benefits, culture, trajectory and family.'],
    ['open', 'You asked for what is still open in either.'],
    ['windows', 'You know which window closes first, and asked for time if it is too short.'],
    ['gut', 'You know which one you would miss in a year.'],
  ],
}

const bySlug = new Map(
  [beforeYouReply, sendOff, afterTheNo, rescind, relocationQuestions, offerComparison].map((checklist) => [
    checklist.slug,
    checklist,
  ]),
)

/** The checklist of that slug; throws when there is none, since only the engine names them. */
export function getChecklist(slug: string): Checklist {
  const checklist = bySlug.get(slug)
  if (!checklist) throw new Error(`No checklist is called ${slug}.`)
  return checklist
}

export function hasItem(slug: string, item: string): boolean {
  return bySlug.get(slug)?.items.some(([id]) => id === item) ?? false
}
