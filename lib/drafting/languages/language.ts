import type { LanguageCode } from '@/lib/drafting/message'
import type { WordingLabel } from '@/lib/drafting/readings'
import type { SpokenTime } from '@/lib/drafting/text/spoken-times'

/**
 * A pattern and what it says. `is` and `unless` are matched against one sentence, folded: lower
 * case, straight apostrophes and quotes, plain spaces instead of line breaks, offsets unchanged.
 * Accents stay. No `g` flag; gaps are bounded (`.{0,40}`), so that no text makes it slow.
 * `unless` anywhere in the sentence takes the match back (negation, a condition, a quotation).
 */
export type Cue = { says: string; is: RegExp; unless?: RegExp }

/**
 * What a language can say, one list of cues a matter. The rules in `lib/drafting/rules` are the
 * same for all languages. A list that is empty means: the rule that needs it stays silent.
 */
export type Matters = {
  /** “Thank you for …”, “I appreciate …” */
  thanks: Cue[]
  /** A warm word that is nearly thanks (“I enjoyed our talk”): makes `no_thanks` a hint. */
  thanksWeak: Cue[]
  /** A definite no in the first person: declining, withdrawing, not coming, staying where one is. */
  no: Cue[]
  /** A no that only follows from what is said: “I have accepted another post.” */
  noImplied: Cue[]
  /** A definite yes: accepting, confirming, coming, being free for the talk. */
  yes: Cue[]
  /** Hardly more than a sign of an answer: “No.”, “Fine.”; makes `no_decision` a hint. */
  decisionWeak: Cue[]
  /** A yes that only follows: “I look forward to meeting you on Thursday.” */
  yesImplied: Cue[]
  /** A resignation, told to the own manager. */
  resignation: Cue[]
  /** Wavering about the decision itself; it names the decision: “I will probably decline.” */
  wavering: Cue[]
  /** The writer has not decided, or does not say: “I am still thinking it over.” */
  undecided: Cue[]
  /** Why: because, since, for family reasons, the role does not match … */
  reason: Cue[]
  /** The sentence speaks of the reader, and so is no reason by itself. */
  aboutReader: Cue[]
  /** Several reasons announced or counted: “for three reasons”, “firstly … secondly”. */
  manyReasons: Cue[]
  /** Good wishes, staying in touch, hoping to meet again. */
  goodwill: Cue[]
  /** A no that invites other terms of this very offer: “unless you can go to 70,000”. */
  bargain: Cue[]
  /** One expression of apology each; “unfortunately” and “I regret that” are none. */
  apology: Cue[]
  /** Apology that grovels: “I can't forgive myself”. */
  grovelling: Cue[]
  /** Regret that is no apology, and excuses a missing one only in part. */
  regret: Cue[]
  /** “Thank you for your patience”: enough when one is late. */
  patience: Cue[]
  /** Says that the answer comes late, or that messages stayed unanswered. */
  delay: Cue[]
  /** Earlier messages are spoken of, whatever is said of them: makes `ghosting_followup` a hint. */
  delayWeak: Cue[]
  /** The stage or the time they gave: “after three conversations”, “the time the team took”. */
  stage: Cue[]
  /** A word on their process or people that is nearly that: makes `no_stage_acknowledged` a hint. */
  stageWeak: Cue[]
  /** The reader is asked for something: one match an ask. Questions count by themselves. */
  ask: Cue[]
  /** Whether the moment suits for a talk: a question that asks for nothing. */
  goodMoment: Cue[]
  /** The ask says nothing in particular: “let me know about a few things”. */
  vagueAsk: Cue[]
  /** One definite thing that can be asked for each, `says` its name: salary, start date, agenda, sponsorship. */
  topic: Cue[]
  /** Points are ranked: “first … second”, “most important”. */
  ranked: Cue[]
  /** More time is asked for without saying until when: “a little more time”. */
  moreTime: Cue[]
  /** A span of time that fixes a date without a calendar: “tomorrow”, “by the end of the week”, “within 48 hours”. */
  relativeDate: Cue[]
  /** Tells of an acceptance given before, here or elsewhere. */
  priorTold: Cue[]
  /** A word of accepting or signing, whatever is said of it: makes `hidden_prior_acceptance` a hint. */
  priorWeak: Cue[]
  /** Denies that there was one: “I have not committed to anybody”. */
  priorDenied: Cue[]
  /** Tells of an earlier no: “I withdrew in May”. */
  earlierNo: Cue[]
  /** Tells what changed since: “my permit has come through”. */
  change: Cue[]
  /** Promises the written follow-up: “I will confirm this by e-mail”. */
  writing: Cue[]
  /** A paper or a mail of one’s own, whatever is said of it: makes `no_confirmation_promised` a hint. */
  writingWeak: Cue[]
  /** The caller says the own name: “this is …”, “my name is …”. */
  selfName: Cue[]
  /** A figure, a percentage or “pays more” of another employer. */
  otherTerms: Cue[]
}

export type Language = {
  code: LanguageCode
  /** The commonest small words, by which the language is told from the others; folded. */
  commonWords: readonly string[]
  /** A greeting at the start of the text, on the folded text; the match ends where the greeting ends. */
  greeting: RegExp
  /** A line that begins the closing: “Kind regards,”; matched against one folded, trimmed line. */
  closing: RegExp
  /** Abbreviations that end in a full stop and end no sentence, folded, without the last stop. */
  abbreviations: readonly string[]
  /** Words before which a new clause begins inside a sentence; folded; matched with `g` is not needed. */
  clauseBreak: RegExp
  /** Forms of address that stand before a name, folded, without stop: mr, ms, dr. */
  titles: readonly string[]
  /** Monday first; every form, folded. */
  weekdays: readonly (readonly string[])[]
  /** January first; every form, folded, without stop. */
  months: readonly (readonly string[])[]
  /** “14:30”, “2 pm”, “14h30”, “14.30 Uhr”, on a folded sentence; group 1 hours, 2 minutes, 3 half of the day. */
  clockTimes: readonly RegExp[]
  /** “half past two”, “halb drei”, on a folded sentence. */
  spokenTimes: readonly SpokenTime[]
  /**
   * The interview's day against the facts, on a folded sentence. `meeting`: the sentence is about that talk, with its
   * day; `proposal`: another time is proposed; `past`: it has been; `otherZone`: the hour is told in a named zone.
   */
  appointment: { meeting: RegExp; proposal: RegExp; past: RegExp; otherZone: RegExp }
  /** An organisation named as destination, on the sentence as written; group 1 is the name. */
  destinations: readonly RegExp[]
  /** A subject that says nothing, folded and trimmed, the whole of it. */
  genericSubject: RegExp
  /** Words of the matter that a subject may name: interview, offer, application, start date. */
  subjectMatter: RegExp
  /** Small words of role and company names that prove nothing: senior, gmbh, of. */
  nameNoise: readonly string[]
  /**
   * Role and employer as a text names them, on the sentence as written; group 1 is the title or the name, `roles`
   * with the `g` flag. A title is compared from `least` telling words on, and only where it is an `occupation`;
   * in a language of `compounds` two titles agree that share a stem. `elsewhere`: the sentence is about another house.
   */
  named: {
    roles: readonly RegExp[]
    occupation: RegExp
    least: number
    compounds: boolean
    employer: RegExp
    elsewhere: RegExp
  }
  /** Names that are places or days and no organisation, on a plain (unaccented, lower case) name, the whole of it. */
  places: RegExp
  /** Mistakes that need no dictionary, on the folded text; `is` carries the `g` flag. */
  mistakes: readonly Mistake[]
  matters: Matters
  /**
   * Open wording: `plain` is reported as it stands; `weak` is a sign that counts only together with the
   * model (English alone has one). `fine` takes a sentence out: what looks alike and is none.
   */
  wording: Partial<Record<WordingLabel, Wording>>
}

export type Mistake = { id: 'spelling' | 'grammar_errors'; is: RegExp; better: (written: string) => string }

export type Wording = {
  plain: Cue[]
  weak?: Cue[]
  fine?: Cue[]
  /** Whatever is said of this matter has one of the weak signs: without one, even a sure vote is an error. */
  needsSign?: true
}

/** A cue as one line of a lexicon. */
export function cue(says: string, is: RegExp, unless?: RegExp): Cue {
  return unless ? { says, is, unless } : { says, is }
}

/** A language without a word: what a new lexicon starts from. */
export const noMatters: Matters = {
  thanks: [],
  thanksWeak: [],
  no: [],
  noImplied: [],
  yes: [],
  decisionWeak: [],
  yesImplied: [],
  resignation: [],
  wavering: [],
  undecided: [],
  reason: [],
  aboutReader: [],
  manyReasons: [],
  goodwill: [],
  bargain: [],
  apology: [],
  grovelling: [],
  regret: [],
  patience: [],
  delay: [],
  delayWeak: [],
  stage: [],
  stageWeak: [],
  ask: [],
  goodMoment: [],
  vagueAsk: [],
  topic: [],
  ranked: [],
  moreTime: [],
  relativeDate: [],
  priorTold: [],
  priorWeak: [],
  priorDenied: [],
  earlierNo: [],
  change: [],
  writing: [],
  writingWeak: [],
  selfName: [],
  otherTerms: [],
}
