import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

export const requestCues: Pick<
  Matters,
  | 'ask'
  | 'goodMoment'
  | 'vagueAsk'
  | 'ranked'
  | 'moreTime'
  | 'relativeDate'
  | 'writing'
  | 'writingWeak'
  | 'selfName'
> = {
  ask: [
    phrase(
      'please',
      '(?:please|kindly)(?:,)? (?:could you |can you |also )?(?:send|let me know|tell|share|confirm|advise|give|provide|forward|add|include|explain|arrange|put|consider|check|reply|come back|get back|call|ask|look|clarify|mention|raise|see|move|update|pay|cover|reimburse|introduce|offer|waive|refund)',
      'please (?:let me know|tell me|call|write|come back)(?: <few>)?if (?:you|anything|there|the|it)|please give (?:my|him|her|them|the)|please call me if',
    ),
    phrase(
      'could you',
      '(?:could|can|would|will|might|may) (?:you|we|i|it|the|that|there|somebody|someone)\\b',
      '(?:if|whether|that|as|so|how|what|when|where|who|which|than|see|hope|wish|and|but|because) (?:you|we|i|it|the|that|there)? ?(?:could|can|would|will|might|may) |you (?:could|can|would)|may you|may (?:the|it|there)|will (?:the|it|that|there|we|i)|can (?:it|the|that|i only|only)|(?:could|would|can|might) (?:i|we|it|the|that|there) (?:have|not|never)|would that|,? (?:we|i|it) (?:can|could|would|will|may|might)',
    ),
    phrase(
      'I ask',
      "i(?:'d| would| want to| wanted to|'m| am)? (?:like to |also |therefore |hereby )?(?:ask(?:ing)?|request(?:ing)?)\\b(?! (?:for your understanding|you to (?:go|accept|respect|understand|release|close)|myself))|i(?:'d| would) (?:be (?:very |most )?(?:grateful|glad|obliged|happy|thankful)|appreciate(?: it)?) (?:if|for)|i (?:would|'d) (?:like|need|want|love) (?:to (?:know|have|see|understand|receive|propose|suggest|discuss|hear|raise|agree|move|clarify)|a |an |the |you to|some|more|two|three)|my (?:request|question|wish|ask|proposal|suggestion) (?:is|concerns|would)|i (?:propose|suggest)|let me know (?:whether|which|what|when|how|about|by)",
      'i would like (?:to (?:thank|say|tell|stay|keep)|you to know)|would like to know you|i ask (?:for )?(?:no|nothing)|(?:love|like) to (?:hear|know) how (?:(?:every)?things?|it|you|your|the) <few>(?:have|has|had|went|goes|go|grown?|grew|turned|turns|fares?|are getting|is getting)',
    ),
    phrase(
      'it would be kind if you',
      "(?:it'd|it would|that would) be (?:\\w+ )?(?:lovely|great|good|nice|wonderful|kind|helpful|super|fantastic|appreciated) if (?:you|someone|somebody|we) (?:could|can|would|might|found)|i'd (?:also |therefore |then )?(?:like|need|want) (?:a|an|the|some|more|two|three|to (?:propose|suggest|discuss|raise|agree|move|clarify|request))\\b|(?:maybe|perhaps) you (?:can|could|might) (?:see|look|check|find|send|tell|ask|do)|(?:give|send) (?:us|me) (?:the|a) (?:lowdown|gist|rundown|low-down|outline|idea|hint|steer)|fill me in\\b",
      'handover|in (?:touch|mind)|pass (?:on|it)|remember|forgive|understand|respect|accept this|some day|one day',
    ),
    phrase(
      'what it should be',
      "(?:should|ought to|must|need(?:s)? to) (?:be (?:£|€|\\$|\\d|paid|raised|a |an |in line)|come with|include|cover|read)|there (?:should|ought to|must) be|i(?:'d| would)? (?:also )?(?:need|want) (?:(?:my|three|four|five|six|two|one|the|a|an|some|more) )",
      'i need (?:to|a (?:moment|minute|little|few|visa))|want my (?:next|own|work|life|career)|(?:not|n.t) (?:need|want)|because|since|what i (?:need|want)',
    ),
    phrase(
      'whether possible',
      '(?:is|would|was) (?:it|there|that|this) <few>(?:possible|possibility|a chance|any chance|room|scope|feasible|ok|okay|all right|alright)|any chance|i wonder(?:ed)? (?:if|whether)|wondering (?:if|whether)',
    ),
  ],
  goodMoment: [
    phrase(
      'a good moment',
      '(?:two|five|ten|a (?:few|couple of)|a|one) (?:minutes?|moments?|seconds?)|(?:good|bad|right|convenient) (?:time|moment)|ring (?:you )?(?:again|back)|call (?:you )?(?:again|back|later)|can you (?:hear|talk)|how are you|how is|hope you|are you (?:well|free|there|sitting)|is this|am i (?:speaking|disturbing|catching)|shut the door|speak(?:ing)? freely|thanks|please (?:pass|give|say|tell|send) <few>(?:thanks|regards|my|greetings|hello|wishes|everyone)|what do you reckon|do you mind|if (?:he|she|they) asks?',
    ),
  ],
  vagueAsk: [
    phrase(
      'whatever the reader makes of it',
      'see what (?:you can|you could|can be|could be|is) (?:do|done|possible)|(?:find|do|work on|come up with) something (?:that|which|good|for)|(?:a |slightly |still be |still )?(?:bit|little) improved|the (?:lowdown|low-down|gist|rundown|ins and outs|full story)|fill me in\\b|what(?:ever)? you can (?:do|manage|find)|(?:some|certain|a few) (?:conditions|parts|elements|terms) (?:could|can|might|should)|meets? in the middle|use your (?:magic|influence)|where (?:we|things) stand on everything',
      '\\d|base\\b|salary|title|start(?:ing)? date',
    ),
    phrase(
      'something or other',
      "something (?:in (?:this|that) direction|along|more|like that|about|of the sort|else\\b|(?:could|can|might) be done|to go by|that works|better|nicer|similar|on)|something\\b(?=[.?!]?$)|somehow|somewhat (?:more|better|nearer|higher)|some sort|(?:along|on) (?:those|these|such) lines|anything (?:that )?(?:you (?:can|could)|else|in)|(?:a )?(?:little|bit) (?:more|better|nearer|higher|clearer|extra|further)|you(?:'ll| will)? (?:surely |probably )?know (?:what|where|best|how)|whatever (?:you|seems|is)|do (?:your thing|something|what you can|your best)|one way or another|(?:works?|sort|figure|work) (?:itself |it |something |things )?out|have a look at it(?: again)?|look at (?:it|this|the offer|things|everything) (?:again|once more)|what(?:'s| is) (?:possible|decent|fair|usual|customary)|in the matter|in whatever way|how (?:everything|things|it all|it) (?:looks?|works?|is|are|stands?)|clearer picture|better (?:idea|picture|understanding|feeling)|the whole (?:thing|picture|of it)|more (?:background|information|info|details?|clarity|context|insight)\\b(?! (?:on|about|of|regarding) (?:the |your |my )?[\\p{L}]+)|a (?:few|couple of) (?:things|points|questions|details|aspects|bits)(?! ?[:–-])|(?:several|certain|various|some|other) (?:things|points|questions|details|aspects|matters|issues)(?! ?[:–-])|(?:improve|better|adjust|rework|rethink|revisit|reconsider|sweeten) (?:the |your |this |that |my )?(?:offer|terms|conditions|package|it|things|proposal)|more (?:attractive|suitable|appropriate|in line|fitting|competitive)|all round|and so on|and (?:stuff|such)|etc\\b|flexib(?:le|ility)",
    ),
  ],
  ranked: [
    phrase(
      'in order',
      '(?:first(?:ly)?|most important|matters most|top priority|above all|order of (?:importance|priority)|ranked|priority|priorities|in this order|the main (?:one|point|thing)|second(?:ly)?|then|last(?:ly)?|least|if only one|1\\.|comes first|nice to have)\\b',
    ),
  ],
  moreTime: [
    phrase(
      'more time',
      '(?:more|some|extra|additional|bit of|little|enough|further|longer|a few (?:more )?(?:days|weeks)|until|till|by|extension|extend\\w*|postpon\\w*|deadline|time to (?:think|decide|read|consider|reflect|talk)|a little longer|give me time|hold the|need (?:time|until))\\b',
    ),
  ],
  relativeDate: [
    phrase(
      'a near day',
      "(?:today|tonight|tomorrow|day after tomorrow|the weekend|this week|next week|end of (?:the|this|next) (?:week|month|day|year)|start of (?:the|next) week|within <few>(?:hours?|days?|weeks?)|in (?:\\d+|a|one|two|three|four|five|six|seven|ten) (?:hours?|days?|weeks?|weeks'|days')|(?<!every )(?:\\d+|one|two|three|four|five|six|seven|ten|a|another) (?:more |extra |further |working |additional )*(?:hours?|days?|weeks?|week's|days')\\b|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|thirtieth|last) of (?:\\w+)|(?:by|until|till|before|in|from|of|on) (?:early |late |mid-?|the (?:first|second|last|third|fourth) (?:week|half|weekend) (?:of|in) )?(?:january|february|march|april|june|july|august|september|october|november|december)\\b|this (?:evening|afternoon|morning)|fortnight|noon|midday|close of (?:play|business)|cob\\b|eod\\b|eow\\b|christmas|easter|new year|month's end|mid-(?:week|month|\\w+)|(?:beginning|end|middle|start) of <few>\\w+|deadline of)",
      'than (?:the |those |these |your )?(?:two|three|four|five|six|seven|ten|\\d+) (?:days|weeks|hours)',
    ),
  ],
  writing: [
    phrase(
      'a written word to follow',
      '(?:confirm|follow(?:ing)?(?: up| this)?|send(?:ing)?|put|write|writing|drop|have|get|receive|repeat|say|set|come|also|same|this|it|message|say so|summari[sz]e\\w*|note)\\b.{0,60}?(?:<write>\\b|in (?:writing|black and white)|written|an? (?:short |brief )?(?:line|note|few lines)|on paper|inbox)|(?:e-?mail(?:ing)?|writ(?:e|ing)|mail(?:ing)?|text(?:ing)?|messag(?:e|ing)) (?:you|to you|this|it|that|the|him|her|them)|(?:e-?mail|letter|written (?:confirmation|note|word)|confirmation|note) (?:will|to|is|follows|follow|shortly|on its way|coming|with|that)|<write> (?:right after|after this|follows|today|this (?:afternoon|evening|morning)|tonight|tomorrow|within|later|in a (?:minute|moment))|in writing|by (?:e-?mail|mail|letter|post)|(?:formal |resignation |my )letter|email (?:to|you)',
      '(?:thank|thanks)(?: you)? for (?:your|the) (?:e-?mail|mail|message|letter|note)|(?:got|received|read|saw|about|regarding|answer(?:ing)?|reply(?:ing)? to) your (?:e-?mail|message|letter|note)|could you|can you|please (?:send|confirm|put)|<not> <few>(?:e-?mail|write|in writing)|^.{0,60}(?:this is|here is|leaving(?: you)?) (?:just |only )?a <few>message (?:for|to)\\b(?!.{0,80}(?:e-?mail|in writing|letter))|rather than|instead of (?:writing|an? (?:e-?mail|letter))|you (?:wrote|sent|put)',
    ),
  ],
  writingWeak: [phrase('own paper', '(?<!your )(?:e-?mails?|mails?|letters?|writing|written|paper)\\b')],
  selfName: [
    phrase(
      'the caller',
      "(?:this is|it's|it is|my name is|my name's|i am|i'm|here is|name:?) (?:\\p{L}[\\p{L}'’.-]+)|\\p{L}+ (?:here|speaking|calling)\\b|on behalf of",
    ),
  ],
}
