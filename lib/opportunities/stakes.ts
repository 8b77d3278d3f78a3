import type { Verdict } from '@/lib/advice/advice'

/** S1 to S5: what each way costs and what it protects, for the client and for the other side. */
export type Stakes = { way: string; gains: string[]; costs: string[]; them: string }

const goOn: Stakes = {
  way: 'Going on',
  gains: ['The option stays open.', 'You meet people who know this market, whatever comes of it.'],
  costs: ['Hours to prepare that something else will not get.', 'A later no weighs more with every round.'],
  them: 'They keep time free for you and hold others back, on the strength of your yes.',
}

const ask: Stakes = {
  way: 'Asking first',
  gains: ['You decide on facts.', 'Clear questions in good time read as serious interest.'],
  costs: [
    'A day or two, and some patience on their side.',
    'What you ask for and get, you will be expected to honour.',
  ],
  them: 'They would rather change a date or a clause than lose you late.',
}

const sayNo: Stakes = {
  way: 'Saying no now',
  gains: [
    'Your time and strength go where your plan is.',
    'A prompt, kind no is remembered well; the door is closed softly, not slammed.',
  ],
  costs: ['One uncomfortable message or call.', 'This option is gone, at least for months.'],
  them: 'An early no gives the place to the next candidate. It is the most useful thing after a yes.',
}

const drift: Stakes = {
  way: 'Answering late, or not at all',
  gains: ['A little quiet today.'],
  costs: [
    'Silence is what recruiters remember longest, and they talk to each other.',
    'The later the no, the more it costs in trust.',
  ],
  them: 'Calendars stay blocked and other candidates wait for nothing.',
}

const keep: Stakes = {
  way: 'Keeping your word',
  gains: [
    'Your permit, your start and your name rest on firm ground.',
    'The people who hired you stay on your side.',
  ],
  costs: ['Something else that shines goes by.'],
  them: 'They have told others that you are coming, and stopped looking.',
}

const takeBack: Stakes = {
  way: 'Taking it back',
  gains: ['You do not begin where you could not stay.'],
  costs: [
    'Trust, and not only theirs: small markets have long memories.',
    'Perhaps money, perhaps your status: ask first.',
  ],
  them: 'They have to begin again, often with the second choice already gone.',
}

const goBack: Stakes = {
  way: 'Going back to them',
  gains: ['If something really changed, they may be glad to hear it.'],
  costs: ['They will ask why it should hold this time.', 'The role may be filled.'],
  them: 'They look at your earlier no first, and at your news second.',
}

const ways: Record<Verdict, Stakes[]> = {
  proceed: [goOn, sayNo, drift],
  explore: [goOn, sayNo, drift],
  clarify: [ask, sayNo, drift],
  reschedule: [ask, sayNo, drift],
  negotiate: [ask, sayNo, drift],
  withdraw: [sayNo, goOn, drift],
  decline: [sayNo, ask, drift],
  rescind: [takeBack, keep, drift],
  honour: [keep, takeBack],
  plan_exit: [ask, takeBack, drift],
  reopen: [goBack, drift],
}

/** The way the answer advises first, then the others worth weighing. */
export function stakesOf(verdict: Verdict): Stakes[] {
  return ways[verdict]
}
