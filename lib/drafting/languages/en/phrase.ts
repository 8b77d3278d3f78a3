import { type Cue, cue } from '@/lib/drafting/languages/language'

/** Words that mean the same in a lexicon, written as `<job>` in a phrase. */
const wordGroups: Record<string, string> = {
  job: '(?:role|roles|post|position|job|offer|opportunity|place|vacancy|assignment|contract|fellowship|internship|posting|appointment|proposal|seat|invitation|counteroffer|counter-offer)',
  process:
    '(?:process|application|candidacy|candidature|competition|selection|recruitment|procedure|running|race|consideration|shortlist|search|interviews?|rounds?|talks?|conversations?|list|pool|assessment|call|meeting|appointment|stage|final)',
  /** The first person and what may stand between it and its verb. */
  i: "(?:i|we)(?:'m|'ve|'ll|'d| am| are| have| will| shall| would| must| can| do)?(?: (?:have|had|need|want|wish|like|going|decided|chosen) to)?(?: (?:therefore|hereby|respectfully|regretfully|unfortunately|sadly|formally|gratefully|also|now|then|thus|gladly|happily|kindly|finally|officially|simply|hence|already|only|just|still|so|really|very much))*",
  not: "(?:cannot|can't|cant|dont|wont|couldnt|wouldnt|can not|could not|couldn't|won't|will not|shall not|shan't|am not|i'm not|we're not|are not|'ve not|not able to|unable to|no longer able to|not going to|not be|not be able to|not in a position to|do not|don't|would not|wouldn't|will no longer|can no longer|no longer|never|not)",
  few: "(?:[a-z0-9\u00c0-\u024f'-]+ ){0,4}",
  some: "(?:[a-z0-9\u00c0-\u024f',-]+ ){0,8}",
  thankful: '(?:grateful|thankful|obliged|indebted|appreciative)',
  other: '(?:another|other|a different|different)',
  employer:
    '(?:employer|company|firm|organi[sz]ation|team|place|house|school|hospital|clinic|agency|bank|group|party|outfit)',
  day: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  write: '(?:e-?mail|mail|writing|letter|a written note|text|message)',
}

/** A cue whose pattern may name groups of words: `<not> <few>accept`. */
export function phrase(says: string, source: string, unless?: string): Cue {
  return cue(says, compile(source), unless === undefined ? undefined : compile(unless))
}

/** “or the sentence is a question”: no word begins there. */
const atQuestionMark = /\\\?\$\||\|\\\?\$/g

/** Letters by their ranges: the Unicode classes make several hundred patterns slow to load. */
const letters = 'a-z\\u00c0-\\u024f'

function compile(source: string): RegExp {
  const whole = source
    .replace(/<([a-z]+)>/g, (name, key: string) => wordGroups[key] ?? name)
    .replaceAll('[\\p{L}', `[${letters}`)
    .replaceAll('\\p{L}', `[${letters}]`)
    .replaceAll('\\p{N}', '0-9')
  const words = whole.replaceAll(atQuestionMark, '')
  const question = words === whole ? '' : '|\\?$'
  return new RegExp(`(?<![${letters}0-9])(?:${words})${question}`)
}
