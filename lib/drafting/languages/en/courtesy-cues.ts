import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

export const courtesyCues: Pick<
  Matters,
  | 'thanks'
  | 'thanksWeak'
  | 'goodwill'
  | 'apology'
  | 'grovelling'
  | 'regret'
  | 'patience'
  | 'delay'
  | 'delayWeak'
  | 'stage'
  | 'stageWeak'
> = {
  thanks: [
    phrase(
      'thanking',
      'thank(?:s|ing|ed|ful)?\\b|thx\\b|thanx\\b|ta for|cheers for',
      'no thanks to|thanks to (?:my|his|her|their)|thankfully',
    ),
    phrase(
      'grateful',
      'grateful|gratitude|appreciat\\w*|much obliged|obrigad[oa]|gracias|grazie|tack s|obliged to you|indebted|merci|danke',
      "(?:would|'d) (?:be (?:very |most |so )?(?:grateful|obliged)|appreciate)|appreciate (?:it )?if|not (?:feel )?appreciat|under-?appreciat|grateful (?:if|for a (?:reply|short|quick|word|line))",
    ),
    phrase(
      'honoured',
      '(?:honou?red|touched|flattered|moved|privileged|delighted|glad|pleased|happy) (?:that you|to have (?:been|met|received|had)|by (?:your|the)|you (?:thought|asked|called|wrote)|to be (?:asked|invited|considered|offered)|to (?:receive|get|read|hear))|(?:an|a real|great|true|such an) (?:hono?u?r|privilege|compliment)|means? (?:a lot|a great deal|so much|much) to me|meant (?:a lot|a great deal)',
    ),
    phrase(
      'kind of you',
      "(?:kind|generous|good|lovely|thoughtful|nice|decent|gracious) (?:of you|invitation|offer|words|to (?:ask|think|offer|invite|have|give|call|write))|your (?:kindness|generosity|trust|confidence)|you(?:'ve| have) (?:both |all )?been (?:so |very |most |really |nothing but )?(?:kind|generous|patient|helpful|welcoming|open|good|fair)|it was (?:very |so |most )?(?:kind|good|generous)",
    ),
  ],
  thanksWeak: [
    phrase(
      'a pleasure',
      "enjoyed|(?:a |real |great )(?:pleasure|delight|joy)|(?:liked|loved|valued|impressed|learned|learnt)|value (?:it|that|the|your)|nicest|could not have asked|couldn't have asked|haven't forgotten|have not forgotten|compliment|means? a good deal|meant a good deal|stay(?:s|ed)? with me|one of the best|prepared me well|good to (?:hear|meet|talk|speak|see)|nice to (?:hear|meet|talk|speak|see)|lovely|wonderful|great (?:to|offer|news)|pleased|delighted|glad|happy|so kind|very kind|cheers",
    ),
  ],
  goodwill: [
    phrase(
      'good wishes',
      'wish(?:es|ing)?\\b|all the best|best of luck|good luck|every success|hope (?:you|the|that|it|this|your|our|we|to|all)|may (?:the|you|your|it)|fingers crossed|cheering',
      'i wish (?:to|i|it were)|hope (?:you|this) (?:can|will|could|would) (?:accept|understand|reply|send|tell|agree|forgive)',
    ),
    phrase(
      'staying in touch',
      '(?:keep|stay|remain|be|get back) in (?:touch|contact)|stay(?:ing)? connected|our paths|cross paths|keep me in mind|think of me|(?:hear|work|meet|talk|speak|see you|cooperate|collaborate) (?:from |with |to )?(?:you |again|one day|some day|another)|another (?:time|occasion|day)|in (?:the )?(?:future|years)|one day|some day|follow (?:your|the|its)|look(?:ing)? forward|connection request|linkedin|see you (?:at|there|on|in|around|soon)|welcome (?:to|if)|happy to (?:help|hand|introduce|recommend|talk)|glad to (?:help|hear|hand|introduce|recommend|meet|stay)',
    ),
  ],
  apology: [
    phrase(
      'sorry',
      '(?:so |very |truly |really |terribly |deeply |awfully )?sorry\\b',
      "sorry to (?:hear|miss|have missed|lose|see|read|learn|leave|say no to|be missing)|sorry (?:state|sight)|(?:be|am|was|were|feel) sorry (?:that )?(?:you|not to (?:meet|see|be working|have met))|sorry for your loss|you(?:'ll| will)? (?:be|are|'re) sorry|better safe|not sorry|in case .{0,30}sorry|sorry about your",
    ),
    phrase(
      'apologies',
      'apolog(?:y|ies|i[sz]e|i[sz]ing)\\b',
      'no (?:need (?:for|to) )?apolog|(?:accept|appreciate|thank you for) (?:your|the) apolog|your apolog|owe me|expect(?:ing)? an apology|apology from|not apologi',
    ),
    phrase(
      'forgive',
      '(?:forgive|pardon|excuse) (?:me|my|the|this|us)|beg (?:your )?(?:pardon|forgiveness)|mea culpa|my bad\\b|my mistake|my fault',
      'excuse me\\?',
    ),
    phrase(
      'regret towards the reader',
      '(?:deeply|sincerely|truly|very much|greatly) regret(?: (?:the|any|causing|having|that))?|i regret (?:the|any|causing|having) (?:inconvenience|trouble|delay|mess|caus\\w+|put|let)|i feel (?:very |so |really |truly )?(?:bad|terrible|awful|guilty|ashamed|dreadful)',
      "regret (?:that )?(?:i )?(?:cannot|can't|have to|must)",
    ),
  ],
  grovelling: [
    phrase(
      'grovelling',
      "(?:never|can't|cannot|don't|won't) <few>forgive (?:myself|me)|beg (?:you|for|of)\\b|on my knees|words (?:cannot|can't|fail)|(?:so|deeply|utterly|terribly) ashamed|mortified|a thousand (?:times|apologies|pardons)|(?:feel|am) (?:so |absolutely |just |really )?(?:terrible|awful|horrible|dreadful|wretched|sick about)|hate(?:ful)? myself|worst (?:candidate|person)|don't deserve (?:your|the)|unforgivable|inexcusable|(?:cannot|can't) apologi[sz]e enough|apologi[sz]e (?:from the bottom|again and again|profusely|unreservedly)|from the bottom of my heart.{0,20}(?:sorry|apolog)|profound(?:est)? apolog|please don't (?:hate|think (?:badly|ill))|you must (?:hate|think me)",
    ),
  ],
  regret: [
    phrase(
      'regret',
      'regret\\w*|unfortunately|sadly|afraid|sad\\b|pity|hard for me|not (?:easy|lightly)|difficult|disappoint\\w*|inconvenien\\w*|trouble|short notice|understand|sorry|apolog\\w+',
    ),
  ],
  patience: [
    phrase(
      'patience',
      '(?:thank|thanks|grateful|appreciat\\w*)(?: <some>)(?:patien\\w+|wait\\w*|bearing with|holding|hold|understanding)|your patience|for (?:your )?waiting|for bearing with',
    ),
  ],
  delay: [
    phrase(
      'the delay',
      "delay\\w*|late(?:ness)?\\b(?! (?:stage|shift|afternoon|morning|evening|summer|spring|autumn|november|january|in the (?:process|day|year)))|later than|overdue|(?:took|taken|taking|has been|have been|been) (?:me )?(?:so |too |rather |this )?(?:long|a while|slow|some time)|slow (?:to|reply|answer|in)|(?:sooner|earlier|before now|promptly|in time|quickly)|(?:kept|left|keeping|leaving) you (?:waiting|hanging|without)|my silence|silent|(?:been|went|gone|kept|fell|fallen|stayed|so|too|my|rather|all) quiet|unanswered|without (?:an? )?(?:answer|reply)|(?:not|n't|never|have not|haven't) (?:yet )?(?:replied|answered|written|responded|come back|got back|been in touch|reacted|returned|called)|did(?:n't| not) (?:reply|answer|write|respond|get back|come back|react|return|call|pick up)|fail\\w* to (?:reply|answer|respond)|owe you|long overdue|gone quiet|went quiet|(?:heard|hear) (?:nothing|no more)|(?:not|n't) (?:yet )?heard|(?:spam|junk)\\b|filter\\b|missed (?:your|the|both|all)|should have (?:written|replied|answered|been in touch|told|come back|called)|disappear\\w*|fell off|radio silence",
      'your (?:delay|silence)',
    ),
    phrase(
      'their messages',
      '(?:your|both|two|three|several|earlier|previous|the) (?:\\w+ )?(?:messages|texts|e-?mails|mails|calls|voicemails|letters|notes|reminders)\\b|your (?:last|first|second|third|earlier|previous|latest) (?:\\w+ )?(?:message|mail|e-?mail|call|note|reminder)',
    ),
  ],
  delayWeak: [
    phrase(
      'earlier messages',
      '(?:e-?mails?|messages?|notes?|letters?|voicemails?|calls?|wrote|written|writing again|reminders?|nudge|follow(?:ing|ed)? up|again)\\b',
    ),
  ],
  stageWeak: [
    phrase(
      'their process, not only left',
      'process\\b',
      '(?:withdraw\\w*|declin\\w*|leav\\w+|remov\\w+|pull\\w* out|step\\w* (?:out|back|away)|me out|myself|my (?:name|application|candida\\w+))\\b.{0,60}process',
    ),
    phrase(
      'their process or people',
      '(?:(?:having|letting|seeing|hosting|inviting|receiving) me|twice|(?:two|three|four|five|six|several) \\w+s\\b|auditions?|trial|team|colleagues|everyone|everybody|people|visits?|tours?|walks?|walked|walking|talks?|conversations?|interviews?|meetings?|calls?|day|days|days|morning|afternoon|evening|weekend|hours?|met|meeting|session|showing|showed|introduc\\w+|holding|waiting|planned|trouble|care|effort|time)\\b',
    ),
  ],
  stage: [
    phrase(
      'the rounds',
      '(?:(?:two|three|four|five|six|several|many|all|these|(?<!(?:on|in) )those|both|final|last|second|third|fourth|fifth|our|every|each) )(?:\\w+ ){0,2}(?:rounds?|interviews|conversations|meetings|talks|stages?|calls|visits?|sessions|discussions|steps|days)|(?:at|reached|in) (?:this|such a|the) (?:late|final|advanced) (?:stage|point|round)|the (?:rounds|interviews|conversations)\\b|so late|this late|late in the|(?:the )?(?:final|last) (?:round|interview|stage)|this far|the (?:whole )?process|site visit|trial (?:day|shift)|case study|panel|assessment|on site',
    ),
    phrase(
      'their time',
      "(?:your|their|the team's|everyone's|everybody's|colleagues') <few>(?:time|effort|efforts|energy|hours|work|attention|care|trouble|afternoon|morning|day|days|patience|preparation|support|trust|commitment)\\b|time (?:you|the team|everyone|and|that|with|taken|spent|given|they|she|he)\\b|(?:you|they|team|colleagues|everyone|everybody|panel|hours?|time|who)(?:'ve| have| has|'s)?(?: all| both)? (?:spent|gave|given|invested|put|took|taken|went|gone|made|set aside)\\b|(?:held|kept|holding|keeping) (?:the|a|my|this|that) (?:\\w+ )?(?:place|post|job|seat|position|spot|slot)\\b|trusting me\\b|(?:taken|took|given|cost) (?:so |too )?(?:much|a great deal|a lot) of (?:your|the team's|everyone's|their|people's)|(?:thought|hours|work|effort) (?:that )?went into|everyone (?:i|who|on|involved)|how (?:much|far|openly|well)|(?:weeks|months) (?:of|we|you|i)|(?:all|everything) (?:that )?you (?:did|have done|and)|what (?:you|the team) (?:put|did|have|has)",
    ),
  ],
}
