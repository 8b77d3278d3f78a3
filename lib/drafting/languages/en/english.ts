import { bargainCues } from '@/lib/drafting/languages/en/bargain-cues'
import { courtesyCues } from '@/lib/drafting/languages/en/courtesy-cues'
import { decisionCues } from '@/lib/drafting/languages/en/decision-cues'
import { destinations, disclosureCues } from '@/lib/drafting/languages/en/disclosure-cues'
import { englishMistakes } from '@/lib/drafting/languages/en/mistakes'
import { named } from '@/lib/drafting/languages/en/named'
import { englishPlaces } from '@/lib/drafting/languages/en/places'
import { requestCues } from '@/lib/drafting/languages/en/request-cues'
import { topicCues } from '@/lib/drafting/languages/en/topic-cues'
import { waveringCues } from '@/lib/drafting/languages/en/wavering-cues'
import { englishWording } from '@/lib/drafting/languages/en/wording'
import type { Language } from '@/lib/drafting/languages/language'
import { spokenTimes } from '@/lib/drafting/text/spoken-times'

export const english: Language = {
  code: 'en',
  commonWords:
    "i you the and to of a in that is for it with my your have am be on this but not at as are was from will me we i'm so or if can would".split(
      ' ',
    ),
  greeting:
    /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hiya)(?![a-z])(?:[^.!?,:;\n]|(?<=\b(?:mr|ms|mrs|dr|prof|mx|st))\.|(?<=\b[a-z])\.){0,60}(?:, (?:dear )?(?:mr|ms|mrs|dr|prof)?\.? ?[a-z-]{2,20}(?=[,\n]))?(?:[,:!\n.]| –)/,
  closing:
    /^(?:(?:with |my |many |our )*(?:(?:very |most )?(?:kind|kindest|best|warm|warmest|good)(?: (?:personal|and warm))? (?:regards|wishes|greetings)|regards|(?:many |warm |sincere )?(?:thanks|thank you)|gratitude|appreciation|greetings)|(?:yours? )?(?:very )?(?:sincerely|truly|faithfully|respectfully|cordially)(?: yours)?|yours(?: ever| always)?|best|all the best|cheers|warmly|gratefully|thanks|thank you|take care|until (?:then|thursday|monday)|see you (?:then|soon|there)|speak soon|talk soon|ever yours)(?: (?:and|from|to) [a-z ]{2,40})?(?: again| in advance| then| for (?:now|your time|everything))?(?:[,.!]?$|[,!]? ?[–-]? ?(?!i |we )[\p{L}'-]+\.?(?: [\p{L}'.-]+){0,3}$)/u,
  abbreviations:
    'mr mrs ms mx dr prof st jr sr e.g eg i.e ie etc vs approx dept no nos inc ltd co corp tel ext ph ref fig al'.split(
      ' ',
    ),
  clauseBreak:
    /\b(?:but|because|since|although|though|while|whereas|so that|which|who|and|or|as|after|before|until|unless|if|when)\b/,
  titles: 'mr mrs ms mx miss dr prof professor sir madam dame rev'.split(' '),
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  clockTimes: [
    /\b(\d{1,2})[:.](\d{2}) ?((?:a|p)\.?m\b)?/,
    /\b(\d{1,2})() ?((?:a|p)\.?m\b)/,
    /\b(\d{1,2})() o'clock\b/,
  ],
  spokenTimes: spokenTimes('one two three four five six seven eight nine ten eleven twelve'.split(' '), {
    "<h> o'clock": 0,
    'half past <h>': 30,
    'at half <h>': 30,
    'quarter past <h>': 15,
    'quarter (?:to|before) <h>': -15,
    'ten past <h>': 10,
    'ten to <h>': -10,
    'twenty past <h>': 20,
    'twenty to <h>': -20,
  }),
  appointment: {
    meeting:
      /\b(?:interview\w*|call|meeting|conversation|appointment|talk|final|slot|visit|round|chat|session|panel|invit\w+|see you|attend\w*|be there)\b/,
    proposal:
      /\b(?:could|would|might|propose|suggest|instead|to (?:move|postpone|shift|change)|reschedul\w+|free|available|either|until|till|alternativ\w+|another|different|offer you|rather|prefer|by|after|before|back (?:on|from)|return|ready|fly|travel|land|arrive)\b/,
    past: /\b(?:yesterday|last|earlier|previous|first|second|third|spoke|talked|met|was|were|had|wrote|written|since|mail of|message of|e-mail of|letter of|sent|call(?:ed)? (?:me )?(?:on|this morning)|enjoyed|learned|learnt|told|said|decision|decide|answer|reply|start\w*|notice|contract|sign\w*)\b|thank(?:s| you)[^.]{0,30}(?:interview|call|meeting|conversation|time) (?:on|last)/,
    otherZone:
      /\b(?:utc|gmt|[cew]e?s?t|bst|ist|[ecmp][sd]t|aest|aedt|sgt|jst|hkt|msk|eat|wat|cat|sast|pkt|your time|my time|local time|our time|here\b|(?:my|your|our|local|uk|us|central|eastern|pacific|european|(?!the |of |on |that |this |some |in |full |any )\p{L}{4,}) time|your end|my end)\b/u,
  },
  destinations,
  genericSubject:
    /^(?:(?:hi|hello|me|it's me|us) again|hi|hello|hey|update|an update|news|some news|good news|a short note|a few words|greetings|re|fwd|my situation|the situation|(?:my|your|the) (?:mail|e-?mail|message|letter)|checking in|touching base|contact|request|a request|enquiry|inquiry|something|hi there|good (?:morning|afternoon)|question|a question|quick question|questions|information|info|message|a message|following up|follow up|follow-up|reply|response|my (?:answer|reply|response|decision)|answer|decision|thanks|thank you|email|mail|important|urgent|note|a note|(?:(?:the|job) )?(?:offer|interview|application|position|role|invitation)|sorry|apologies|regarding|job|no subject|\(no subject\)|untitled|about)[.!?]*$/,
  subjectMatter:
    /interview|offer|application|role|position|vacancy|candida|meeting|call|start|salary|relocation|visa|acceptance|declin|withdraw|reschedul|resign|contract|post\b|job/,
  named,
  nameNoise:
    'inc ltd llc plc gmbh ag co company corp group the and of for at a an senior junior lead head chief role position international'.split(
      ' ',
    ),
  places: englishPlaces,
  mistakes: englishMistakes,
  matters: {
    ...decisionCues,
    ...waveringCues,
    ...bargainCues,
    ...courtesyCues,
    ...requestCues,
    ...topicCues,
    ...disclosureCues,
  },
  wording: englishWording,
}
