import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

const elsewhere =
  "(?:another|(?:the|two|both) other|different (?:employer|company|firm)|a second|the second (?:offer|company)|elsewhere|someone else|somebody else|rival|competing|competitor\\w*|new employer|(?:position|post|role|job|place|one) i(?:'m| am|'ve| have) (?:tak|accept|join)\\w*|they|them|over there|present employer|current employer|my (?:present|current|old|own) (?:employer|company|firm|job|boss|place)|counteroffer|counter-offer|staying)"

const money =
  '(?:[€$£¥₹]\\s?\\d|\\d[\\d.,]*\\s?(?:k\\b|euros?|eur\\b|dollars?|usd\\b|pounds?|gbp\\b|quid|francs?|chf\\b|kroner|kronor|sek\\b|nok\\b|dkk\\b|zloty|pln\\b|rupees?|inr\\b|lakhs?|lpa\\b|crore|dirhams?|aed\\b|yen|rand|naira|shillings?|pesos?|reais|thousand|grand|net\\b|gross\\b|a (?:year|month|day|week)|per (?:year|month|annum|hour|day))|\\d{2,3}[,.]\\d{3}|\\d+(?:\\.\\d+)? ?(?:%|per ?cent|percent)|(?:five|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?:[ -]\\w+)? (?:per ?cent|percent|thousand|grand|k\\b))'

/** A figure beside an offer's name: there a bare number is money, too. */
const figure =
  '(?:about |around |nearly |roughly )?(?:(?:usd|eur|gbp|aed|sgd|chf) |[€£$¥₹] ?)?(?:\\d{2,3}(?:[.,]\\d+)*k?|six figures|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty)(?:[ -][a-z]+)? (?:hundred|thousand|grand|per ?cent|percent|k))(?:[ -]?(?:%|per ?cent|percent|k|thousand|euros?|pounds?|dollars?|francs?|lpa|lakhs?)\\b)?'
const ownOffer =
  'market|benchmark|survey|published|minutes?|(?:hours|days|weeks) more|as agreed|we agreed|you (?:offered|named|sent|proposed) me|travel|on-?site|remote days|your offer of'

const marketOrOwn =
  "\\?$|market|benchmark|survey|published|range (?:for|in|of|that)|median|average|statistic|index|tariff|scale|your (?:offer|letter|figure|contract|number|package|proposal)|the (?:offer|contract|letter) (?:you|of)|you (?:offered|named|sent|proposed|wrote|quoted)|as agreed|we agreed|my (?:own )?(?:rent|notice|expectation|target)|rents?\\b|cost of|i(?:'d| would) (?:also )?(?:like|ask|propose|need|hope|want)|i (?:request|propose)|as i (?:understand|read)|for the record|could (?:we|you)|would you|salary of (?:your|the)|inflation|travel|remote|ranked|on-?site|per ?cent (?:position|post|contract|position|workload|fte)|of the (?:time|work|role|week|job)"

export const disclosureCues: Pick<
  Matters,
  | 'reason'
  | 'aboutReader'
  | 'manyReasons'
  | 'priorTold'
  | 'priorWeak'
  | 'priorDenied'
  | 'earlierNo'
  | 'change'
  | 'otherTerms'
> = {
  reason: [
    phrase(
      'because',
      "(?:because|since(?= \\w)(?! (?:then|we|i|you|our|my|the|last|yesterday|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|\\d))|due to|owing to|on account of|the reason|my reason|reasons? (?:is|are|was)|for <few>reasons?|given (?:that|my|the|our)|which is why|that's why|so i (?:have|must|will|am)|as (?:i|my|we|our|the|this|he|she|they) (?:have|has|am|are|'re|'m|'ve|is|was|were|need|want|would|cannot|can't|will|now|current|present))\\b",
      'thank you for|since (?:we|our|you)|no reason',
    ),
    phrase(
      'accepted another',
      '(?:accepted|taken|signed|chosen|committed|received|have|had) <few>(?:another|other|a different|elsewhere|a new|the other) <few>(?:role|post|position|job|offer|opportunity|contract|place|employer|company|team)?|committed elsewhere|prior commitment|another (?:offer|role|position|post|opportunity|job) ',
    ),
    phrase(
      'circumstances',
      '(?:my|our|personal|family|private|the) (?:circumstances|situation|plans|priorities|goals|direction|focus|family|partner|wife|husband|daughter|son|children|kids|mother|father|parents|health|permit|visa|doctor|commitments|notice period|timeline|landlord|childcare) (?:\\w+ )?(?:have|has|is|are|was|were|do|does|did|need|start|keep|mean|change|found|run|got|will|would|can|make|made|said|says)|(?:commitments|relocation|commute|childcare|move abroad|moving)\\b.{0,30}(?:would|not|is|are|make|made|related)|changed (?:since|direction|my)',
    ),
    phrase(
      'the role does not fit',
      "(?:role|post|position|job|offer|scope|location|travel|salary|work|commute|hours|shift|timing|direction|contract|start date|rota|pay|move)\\b[^.]{0,40}(?:not|n't|differs?|is (?:more|less|further|too)|too|more|less|other than|below|rather than)\\b.{0,60}(?:match|fit|suit|want|need|looking|goals?|plans?|work|direction|right|possible|manage|for me|than|than what|far|early|late)|(?:another|different|other|new) (?:direction|path|field|step)",
    ),
    phrase(
      'staying put',
      "(?:stay(?:ing)?|remain(?:ing)?)(?! (?:very |still )?interested) (?:with|at|in|where|on|put|here|close|near)(?! touch| contact| interested)|(?:i|we) (?:want|wish|would like|'d like|need|prefer|am looking|'m looking|have decided) (?:to (?:stay|focus|finish|build|remain|work|go|be|live|keep|return)|for (?:a|work|something|more))|not (?:possible|feasible|workable) (?:for|to)|(?:would|will|does) not (?:allow|permit|leave)|cannot (?:move|relocate|combine|travel)",
    ),
  ],
  aboutReader: [phrase('you', "you(?:r|rs|'ve|'re|'d|'ll)?\\b")],
  manyReasons: [
    phrase(
      'several reasons',
      '(?:three|four|five|several|many|a number of|various|a host of) (?:\\w+ )?reasons|first(?:ly,?|,) .{5,120}second(?:ly,?|,) .{5,120}(?:third|final|last)(?:ly)?\\b',
      'among|good reasons to|for reasons',
    ),
  ],
  priorTold: [
    phrase(
      'accepted before',
      "(?:i|we)(?:'d| had|'ve| have)? (?!not |never )(?:(?!not|never)\\w+ ){0,2}?(?:accepted|signed|agreed|committed|said yes|promised|took|given my (?:word|acceptance|yes)|gave (?:you )?my (?:word|acceptance|yes)|taken (?:another|a different|the other|a (?:role|post|job|position)))\\b(?! (?:my|your) (?:apolog|invitation)| to (?:speak|talk|meet)| up\\b| the time| time| care)|my (?:acceptance|earlier yes|signature|signed (?:contract|acceptance))|(?:withdraw(?:ing)?|rescind(?:ing)?|tak(?:e|ing) back|go(?:ing)? back on) <few>(?:acceptance|yes|word|signature|agreement)|(?:verbally|orally|already|previously|formally) (?:accepted|committed|agreed|signed)|i am (?:already )?(?:committed|bound|under contract)|prior (?:acceptance|commitment)|released (?:me|from)|other (?:offer|role|post|position) (?:i|that i) (?:had )?(?:accepted|took|signed)|(?:after|having) (?:accepted|accepting|signed|signing|said yes)|took (?:it|my (?:yes|acceptance|word)) back|said yes\\b|(?:told|gave|given) you (?:a |my )?yes\\b|take (?:that|my|the|it) (?:yes |word )?back\\b|(?:verbal|spoken|oral|earlier|prior|previous) (?:acceptance|yes|commitment)",
      'if i (?:accept|sign)|before i (?:accept|sign|commit)|could accept',
    ),
  ],
  priorWeak: [
    phrase(
      'accepting, signing',
      '(?:accept\\w*|sign(?:ed|ing|ature)|said yes|agree[ds]?|agreement|commit\\w*|promis\\w+|my word|contract|go(?:ing)? back on|bound)\\b',
    ),
  ],
  priorDenied: [
    phrase(
      'no acceptance',
      "(?:have|has|had|'ve|am|'m|do|did)(?: not|n't)(?: \\w+){0,2} (?:accepted|signed|agreed|committed|commit|promised|said yes|bound|obligated|tied|taken (?:any|another)|given my (?:word|yes)|made (?:any )?promises)|(?:never|nothing|nobody|no one|neither|without) (?:\\w+ ){0,3}(?:accepted|signed|agreed|committed|said yes|commitments?|obligations?|acceptance|promis\\w+)|(?:no|not any|any) (?:\\w+ ){0,2}(?:commitments?|obligations?|acceptance|strings|promises)\\b|(?:i am|i'm|i remain) (?:completely|entirely|fully|totally|perfectly|still) (?:free|unattached|uncommitted|available|open)\\b|(?:my |the )only (?:offer|company|employer|process)|first (?:and only )?(?:offer|yes)\\b|(?:bound|committed|promised|obliged) to (?:nobody|no one|no other|none)|(?:no|nothing) (?:other|else) (?:lined up|on my side|in the way)|nothing (?:is )?(?:lined up|signed)|free (?:agent|to sign|of (?:any )?(?:obligation|commitment))|kept myself free|no other (?:employer|offer|company|process|irons|team)|my (?:desk|slate|plate|calendar) is (?:clear|clean|empty)",
      "no longer|nothing is in writing|not free|no commitment (?:on|from|is) your|before (?:i|we)|until|without obligation|(?:signed|agreed|accepted)(?: <few>)?(?:yet|in writing) (?:by|from) (?:you|them)|but (?:nothing|i have not|it is not|it's not)|your side",
    ),
  ],
  earlierNo: [
    phrase(
      'said no before',
      "(?:i|we)(?:'d| had|'ve| have)? (?:\\w+ )?(?:declined|withdr[ae]wn?|withdrew|turned (?:it|you|the|your|this|down|that)|said no|said i|told you (?:i|no|that)|stepped (?:back|out|away|aside)|pulled out|backed out|bowed out|dropped out|passed (?:on|it up)|let (?:it|you|the)|cancelled|canceled|rescinded|took (?:my|back|myself|it back)|accepted .{0,60}took it back|gave (?:you )?(?:a no|my no|up)|walked away|wrote (?:to (?:decline|say no|withdraw))|had to (?:decline|withdraw|say no|step|pull|turn|let|give up))|my (?:earlier |first |previous |original |last |own )?(?:no\\b|refusal|withdrawal|decline|rejection|declining|answer was)|(?:declined|withdrawn|withdrew|turned down|declining|withdrawing) (?:\\w+ ){0,4}(?:in|last|on|from|earlier|before|two|three|your|the|because)|(?:after|since) (?:my|i) (?:no|withdr|declin|said|turned)|the no i|said no",
    ),
  ],
  change: [
    phrase(
      'something changed',
      "chang(?:e|ed|es|ing)\\b(?! (?:my|our|of) (?:mind|heart))|in the meantime|meanwhile|(?:has|have|had|is|was|are|been) (?:now |since |just |finally |recently )?(?:been )?(?:granted|approved|come through|fallen through|resolved|settled|solved|lifted|cancelled|canceled|withdrawn|closed|ended|cleared|extended|renewed|frozen|moved|found|taken|gone|over|available|free|new|possible|confirmed|lapsed|expired|postponed|dropped)|came through|fell through|(?:now|no longer|meanwhile|recently|just|last (?:week|month)|this (?:week|month)) <few>(?:have|hold|has|is|are|a problem|an obstacle|stand|exists?|applies|got|moved|free|live|can|able|in the way|permit|possible|available|based)|(?:permit|visa|obstacle|project|offer|partner|job|position|budget|company|site|degree|certificate|family|lease)\\b.{0,40}(?:came|ended|closed|gone|granted|arrived|over|collapsed|insolven\\w+|freeze|froze|finished|passed|through|moved|ready|opens?)|i(?:'ve| have) (?:since )?(?:moved|finished|passed|obtained|received|got|completed|relocated)|fell apart|freed|can now|am now|i'm now|now that|no longer",
      "(?:nothing|not|n't|little) (?:has |have |much )?changed|changed my mind|the same everything|change of (?:mind|heart)",
    ),
  ],
  otherTerms: [
    phrase(
      'an offer with its figure',
      `(?:another|a second|second|the other|other|competing|rival|written|counter-?|an|alternative) ?(?:[a-z-]+ )?(?:offer|package|proposal|bid|contract|letter|role|one|place|side|company|firm|agency|school) (?:in hand |i hold |i have |from [a-z ]{2,25} )?(?:at|of|for|is|was|stands at|says|with|has (?:put|moved|offered|gone|quoted|a)|pays|comes with|includes|gives) (?:[a-z']+ ){0,3}${figure}`,
      `${ownOffer}|notice|hours? (?:notice|away|drive)|weeks?|days?\\b|interview|until|\\d{1,2}(?:st|nd|rd|th)\\b|o'clock|(?:january|february|march|april|may|june|july|august|september|october|november|december)`,
    ),
    phrase(
      'what they give',
      `(?:they(?:'re|'ve| have| are|'ll| will| would)?|the others|the folks [a-z ]{3,20}|my (?:present|current|new) (?:boss|employer|lot|firm|company)|(?:he|she) (?:has|'s)|[a-z]+ gave me|i(?:'ve| have)? got|i(?:'ve| have) been (?:offered|promised|quoted|granted)) (?:now |have |has )?(?:pay(?:ing)?|paid|put|gave|give|giving|offer(?:ed|ing)?|met|agreed|went|going|moved|start|starting|countered|topped|matched|threw|promised|me|up)?(?: [a-z']+){0,4} ${figure} ?(?:[a-z]+ ){0,3}(?:more|on top|extra|a (?:year|month|week|day)|base|gross|net|an hour|bonus|raise|higher|on the table|plus)`,
      ownOffer,
    ),
    phrase(
      'held against yours',
      "(?:more|higher|better|bigger|longer|larger|above|beyond|over|exceeds|surpasses|than|twice|double|beats?|beat|against|versus|vs\\.?|closer to|near) (?:what )?(?:your (?:\\d|offer by|scale|top band|letter by|maximum|pay|spine|bonus|six|bid)|yours by|you (?:could|can) (?:give|pay|offer)|you(?:'re| are) (?:on|paying)|you on (?:base|pay|salary))|(?:money|salary|pay|rate|pension) (?:there|elsewhere) is|theirs (?:is|was|isn't)|their (?:sign-on|profit share|base|allowance|relocation budget|bonus)|(?:the )?(?:gap|difference) between you and them|(?:put|laid) (?:more|\\d+k?|six figures) on the table|(?:doubled|matched|topped) (?:it|you|the sign-on)|a third more|more pay\\b|better[- ]paid|better (?:deal|rate):?|(?:higher|better) (?:hourly rate|pension)|pay rise i was|housing allowance of",
      "not (?:about|because of|a matter of)|would not|would only|wouldn't|no question|(?:not|n't) change|if (?:you|there)|whether|we (?:put|laid)|you (?:have )?(?:put|laid)|you (?:doubled|matched|topped)|generous|thank",
    ),
    phrase('figures of another employer', `${elsewhere}.{0,70}?${money}`, marketOrOwn),
    phrase(
      'figures before another employer',
      `${money}.{0,60}?(?:there|elsewhere|from (?:another|the other|my (?:present|current|new))|at (?:the other|my (?:present|current|new))|by (?:another|the other)|(?:with|in) (?:the other|my new|another)|the other (?:offer|side|place|firm|company)|(?:i am|i'm) (?:taking|joining))`,
      marketOrOwn,
    ),
    phrase(
      'pays more',
      '(?:pays?|paid|paying|offers|offered|gives|gave|earns?|matched|raised|doubled|bumped) (?:me )?(?:(?!than|not)\\w+ ){0,3}?(?:more(?! than fair| days| weeks)(?! than the| than you| time| of (?:your|their)| detail| information| responsib| energy)|better(?! fit)|higher|twice|double|extra|a third|half as much|considerably|above)\\b(?!.{0,25}(?:fit|time|suited))|(?:higher|bigger|larger|better|fatter|stronger|more generous) (?:salary|pay|base|package|bonus|figure|wage|money|compensation|paycheck|cheque|terms|number)|more money|better paid|outbid|(?:signing|sign-on|retention|guaranteed) bonus|stock options|company car|on top of what|more zeros',
      "(?:could|would|can|might) (?:you|we|it)|i(?:'d| would) (?:also )?(?:like|ask|need|want)|i request|your (?:offer|letter|package|figure|salary|base) (?:is|was|gives|includes|had)|(?:not|n't) (?:about|because of|a (?:question|matter) of)|would only|only if|if (?:she|he|they)|no (?:question|matter)|nothing to do with|unless|(?:not|n't) change|if (?:you|the)|would not (?:change|alter|move)|not change|wouldn't change|better ones|minutes?|market|you and (?:\\w+ ){1,3}(?:gave|offered)|(?:team|everyone|everybody|panel|colleagues) (?:\\w+ )?gave|you (?:offered|raised|improved|gave|put|have|were|are|could|can)|had (?:been )?offered|prefer|welcome|better news|\\?$|thank|kindly|raise you",
    ),
  ],
}

/** “I am joining Northwind”, “an offer from Northwind”, on the sentence as written; the name is group 1. */
const name =
  "((?:[Tt]he )?(?!Dr\\b|Mr\\b|Ms\\b|Mrs\\b|Prof|Professor)\\p{Lu}[\\p{L}\\p{N}&'’-]*(?: (?:of |and |& |for |de |van |du )?\\p{Lu}[\\p{L}\\p{N}&'’-]*){0,4})"
const verbs =
  '(?:joining|join|joined|signed with|signing with|signed for|go(?:ing)? (?:with|to work (?:for|at))|gone with|went with|moving over to|work(?:ing)? (?:for|at)|start(?:ing)? at|accepted (?:by|with|at)|yes to|committed to|hired by|employed by|wooed by|snapped up by|in favou?r of|(?:another|an|accepted the|accepted a|taken the|taken a|taking the|taking a|chosen the|other|rival|competing|counter-?) ?(?:[a-z-]+ ){0,4}(?:offer|job|role|post|position|contract|place|seat|counteroffer|one) (?:at|with|from))'
export const destinations: readonly RegExp[] = [
  new RegExp(`\\b${verbs} (?:the (?:folks|people|team|guys|crew|lot) (?:at|from|over at) )?${name}`, 'u'),
]
