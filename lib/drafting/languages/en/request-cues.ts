import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

export const requestCues: Pick<
  Matters,
  'ask' | 'vagueAsk' | 'ranked' | 'moreTime' | 'relativeDate' | 'writing' | 'selfName'
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
      'i would like (?:to (?:thank|say|tell|stay|keep)|you to know)|would like to know you',
    ),
    phrase(
      'whether possible',
      '(?:is|would|was) (?:it|there|that|this) <few>(?:possible|possibility|a chance|any chance|room|scope|feasible|ok|okay|all right|alright)|any chance|i wonder(?:ed)? (?:if|whether)|wondering (?:if|whether)',
    ),
  ],
  vagueAsk: [
    phrase(
      'a few things',
      "(?:some|a few|a couple of|several|certain|various|one or two|more|other|any|all the|further|additional|general) (?:\\w+ )?(?:things|points|questions|details|matters|aspects|issues|information|info|bits|stuff|topics|items|changes|adjustments|clarity|clarification)\\b(?!:)|(?:something|anything|stuff|things) (?:about|on|more|like|a bit|better|could|can|might)|(?:tell|know|hear|learn|understand|find out|send) (?:me )?(?:a (?:bit|little) )?more(?: (?:about|on|information|details))?|(?:improve|better|adjust|rework|rethink|revisit|discuss|look at) (?:the )?(?:offer|terms|conditions|package|it|things|details|this)|what(?:'s| is) possible|(?:do|does) something|move a (?:bit|little)|(?:a )?bit (?:more|better)|flexib\\w+|some(?:thing)? (?:more|better|flexib\\w+)|along those lines|and so on|et cetera|etc\\b|how (?:things|it) (?:work|works|are|is)|everything|it all|one has an idea|the usual|sort (?:it|this|things) out|work something out|figure something out|a better idea|a clearer picture|to discuss|talk about (?:it|the offer|things)",
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
      "(?:today|tonight|tomorrow|day after tomorrow|the weekend|this week|next week|end of (?:the|this|next) (?:week|month|day|year)|start of (?:the|next) week|within <few>(?:hours?|days?|weeks?)|in (?:\\d+|a|one|two|three|four|five|six|seven|ten) (?:hours?|days?|weeks?|weeks'|days')|(?:\\d+|one|two|three|four|five|six|seven|ten|a|another) (?:more |extra |further |working |additional )*(?:hours?|days?|weeks?|week's|days')\\b|fortnight|noon|midday|close of (?:play|business)|cob\\b|eod\\b|eow\\b|christmas|easter|new year|month's end|mid-(?:week|month|\\w+)|(?:beginning|end|middle|start) of <few>\\w+|deadline of)",
    ),
  ],
  writing: [
    phrase(
      'a written word to follow',
      '(?:confirm|follow(?:ing)?(?: up| this)?|send(?:ing)?|put|write|writing|drop|have|get|receive|repeat|say|set|come|also|same|this|it|message|say so|summari[sz]e\\w*|note)\\b.{0,60}?(?:<write>\\b|in (?:writing|black and white)|written|an? (?:short |brief )?(?:line|note|few lines)|on paper|inbox)|(?:e-?mail|write|mail|text|message) (?:you|to you|this|it|that|the|him|her|them)|(?:e-?mail|letter|written (?:confirmation|note|word)|confirmation|note) (?:will|to|is|follows|follow|shortly|on its way|coming|with|that)|<write> (?:right after|after this|follows|today|this (?:afternoon|evening|morning)|tonight|tomorrow|within|later|in a (?:minute|moment))|in writing|by (?:e-?mail|mail|letter|post)|(?:formal |resignation )letter|email (?:to|you)',
      '(?:thank|thanks)(?: you)? for (?:your|the) (?:e-?mail|mail|message|letter|note)|(?:got|received|read|saw|about|regarding|answer(?:ing)?|reply(?:ing)? to) your (?:e-?mail|message|letter|note)|could you|can you|please (?:send|confirm|put)|<not> <few>(?:e-?mail|write|in writing)|rather than|instead of (?:writing|an? (?:e-?mail|letter))|you (?:wrote|sent|put)',
    ),
  ],
  selfName: [
    phrase(
      'the caller',
      "(?:this is|it's|it is|my name is|my name's|i am|i'm|here is|name:?) (?:\\p{L}[\\p{L}'’.-]+)|\\p{L}+ (?:here|speaking|calling)\\b|on behalf of",
    ),
  ],
}
