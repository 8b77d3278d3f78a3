import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

/** What an offer is made of, and can be changed in it. */
const terms =
  '(?:salary|pay|package|figures?|numbers?|base|money|budget|bonus|terms|rate|title|wage|offer|sum|housing|relocation|sponsorship|grade|band|clause|allowance|pension|equity|shares|rota|scale|cap|non-compete|notice period|shift (?:pay|premium)|home days?|office days?|days? in the office|overtime|contract|package|line two|conditions)\\b'

const moves =
  'improv\\w+|increas\\w+|rais(?:e|ed)|higher|better|mov(?:e|es|ed)|closer|match\\w*|look\\w* (?:at )?different|sweeten\\w*|revis\\w+|adjust\\w*|stretch\\w*|becom(?:e|es)|became|turn(?:s|ed)? out|added|lifted|dropped|removed|less fixed|c[ao]me(?:s)? (?:up|down|back|through)|granted|corrected|in writing|you know where|give me a|my (?:phone|number)|grows?\\b|begins? with|starts? with|goes (?:up|away)|went (?:up|away)'

/** About another matter, another day, or a no that holds whatever is offered. */
const elsewhere =
  "(?:there is|there's) no\\b|other roles?|another role|in (?:the )?future|next (?:year|season|spring|autumn)|one day|some day|later|if ever|would not|wouldn't|will not change|won't change|even (?:if|with)|answer (?:stays|remains)|nothing to do|not (?:a question|asking)|no matter|candidates?|whoever|someone|somebody (?:else|who)|handover|expenses|even at|whatever|nothing (?:you|at present)|ask(?:s|ed)? what|as discussed"

/** Better terms of this very offer, named beside a no. Other roles and later dates are none. */
export const bargainCues: Pick<Matters, 'bargain'> = {
  bargain: [
    phrase(
      'unless the terms improve',
      '(?:unless|if|^should|^were|provided|as long as|in case|only if) (?:<some>)(?:salary|pay|package|figure|number|base|money|budget|bonus|terms|rate|title|remote days?|wage|compensation|offer|sum|amount)\\b.{0,60}(?:improv\\w*|increas\\w*|rais\\w*|higher|better|chang\\w*|mov\\w*|went|go(?:es)? up|closer|match\\w*|start\\w*|room|come up|look\\w* different|sweeten\\w*|revis\\w*|adjust\\w*|flexib\\w*|stretch\\w*)',
      "in (?:the )?future|next year|other roles?|another role|not (?:a question|about)|would not|wouldn't|no (?:figure|sum)",
    ),
    phrase(
      'if something moves',
      `(?:should|if|were (?:you|the|there|it|your|line)|once|in case|until|unless|the (?:day|minute|moment)) .{0,50}?(?:(?:any|some|a little|a bit of) (?:movement|give|leeway|room|progress)\\b|${terms}.{0,40}?(?:${moves}))`,
      elsewhere,
    ),
    phrase(
      'unless you can do more',
      'unless (?:you (?:go|raise|improve|add|have a (?:better|new|second)|were|are able to (?:offer|honou?r|improve|raise|match|add)|can (?:go|raise|move|improve|add|offer|do|honou?r|find|match))|sponsorship|your (?:finance|budget|client|board)|there is (?:something|anything) you|a (?:better|corrected|revised|higher|new) (?:offer|one|figure|proposal|contract))',
      elsewhere,
    ),
    phrase(
      'a better one would do',
      "a (?:more competitive|better|revised|improved|higher|corrected|different|stronger|serious|friendly) (?:offer|package|proposal|figure|salary|title|contract|increase|raise) <few>(?:would|could|might|will|is (?:of course )?another)|(?:better terms|the original figures) (?:would|could|might) (?:still )?(?:bring|make|change|find|receive)|(?:would|could|might)(?: probably| well| easily| still| perhaps)* (?:tip it|tip the (?:balance|scales?)|swing it|sway me|mend (?:it|that)|cure it|change (?:that|it|things|the picture|my (?:answer|mind)|a (?:wo)?man's mind))|(?:known|enough) to change (?:a|my)|there'd be a different|there would be a different|(?:find|see|meet) me in (?:another|a different|a better) mood|it (?:would|'d) take (?:very )?little|(?:one|a) (?:signature|pen|improvement|phone call) (?:could|short|would)|one <few>short of a yes",
      `${elsewhere}|nothing (?:would|could|will)|no (?:amount|sum|raise|(?:new|better|other|further) \\w+)`,
    ),
    phrase(
      'not on these terms',
      "(?:offer|package|contract|terms|proposal|it|post|role) (?:in (?:its|their|the) (?:present|current) (?:form|shape|state|version)|as (?:it(?:'s| is)? (?:stands|written|drafted)|written|drafted|it is now)|at its present value)|(?:at|for|on|under) (?:this|that|these|those|the (?:present|current|stated|proposed)) (?:salary|rate|price|figure|wage|salary level|pay|money|salary band)\\b|(?:no|answer|decline[sd]?|refus\\w+)\\b.{0,20} as (?:things|matters) stand|given (?:the )?present terms|no to the package|(?:only )?declining the (?:salary|package) part|not at this price|until the (?:salary|pay|base) begins",
      elsewhere,
    ),
    phrase(
      'come back to me',
      "(?:feel free|welcome|by all means|do) (?:to )?(?:come back to me (?:if|should|with)|try (?:me )?(?:once more|again)|surprise me|test me|convince me)|(?:convince|persuade) me otherwise|(?:try|test) me (?:again )?(?:with|at)|more than willing to be persuaded|not unpersuadable|half hoping you|hop(?:e|ing) you(?:'ll| will| would) (?:argue|fight|push back)|fight a (?:little|bit) for me|the ball is (?:back )?(?:with you|in your)|opening (?:position|bid)|on the latch|one ear open|all ears\\b|without prejudice to any further|(?:second|other) version of the offer|once more with (?:a|your) (?:better|higher|new)|i have not signed there yet|not (?:a )?(?:\"?never|no forever)|bridge the (?:gap|difference)|open to (?:hearing (?!how|why|about)|a revis|an improv|improv|revis)|you can have me|i'm (?:all )?yours\\b|(?:i'd|i would) be all yours|give it another look|(?:eat|tear|swallow) (?:these|my|the) (?:words|letter)",
      elsewhere,
    ),
    phrase(
      'what I would sign for',
      "(?:i'd|i would|i could) (?:still |gladly |happily |then |probably |also )*(?:sign|say yes|accept|re-enter|turn round|come (?:for|at once|running)|stay (?:for|if)) <few>(?:for|at|with|if|tomorrow|tonight|under|to an?)\\b|at \\d[\\d.,k]*,? (?:i(?:'d| would|'ll)|you)|(?:it|answer) (?:could|would) be (?:a )?yes\\b|(?:polite|different) yes|so if it bends|i bend\\b|back in\\b(?= ?[.,!]|$)",
      elsewhere,
    ),
    phrase(
      'the terms alone are refused',
      "(?:refus\\w+|no|declin\\w+|answer|withdraw\\w*) .{0,40}(?:purely (?:a )?financial|only (?:to|because of) (?:the|these|your)|for as long as|is firm with regard|rests on|based on what's on paper|with a footnote)|no (?:deal|agreement) yet|(?:cannot|can't|not|won't) (?:be )?(?:accept\\w*|join\\w*|com(?:e|ing)|tak(?:e|ing) it|do it|available)\\b.{0,25} (?:at (?:this|that|these|those) (?:level|rate|terms)|(?:on|under) (?:those|these|such|the present) (?:terms|conditions)|for that (?:wage|money|sum)|at the (?:stated|present|current) \\w+)|(?:budgets?|forms?|caps?|rates?|numbers?|contracts?|clauses?|paper|money) (?:can|may|could|are|is) (?:always )?(?:be )?(?:changed|lifted|rewritten|patient|put right|made by|raised|stretched|redrawn)",
      elsewhere,
    ),
    phrase(
      'a condition met is a yes',
      "(?:^|[;,:] )(?:but |so )?(?:make|get|bring|give|confirm|add|lose|drop|cut|put|find|lift|move) .{3,60}? and (?:i(?:'m| am) (?:back|in\\b|yours|there)|i(?:'d| would)|you(?:'ve| have) got|we have a|it's (?:a )?(?:yes|deal))\\b|without (?:a |an |the )?.{3,50}? i (?:don't|do not|won't|can't) (?:come|join|sign|take|accept).{0,10}(?:with|;)|(?:with|in the presence of) (?:a|an|one|the) (?:<few>)(?:bonus|salary|package|title|contract|company car|benefit|space|week|share|shares|base|allowance|sponsorship|courses?|flat) .{0,40}?(?:i(?:'d| would)|my answer would)\\b(?! (?:not|never|n't|have))|for (?:a|an|the) (?:guaranteed|written|proper|permanent|better|higher|four-day) .{0,40}(?:i(?:'d| would))|(?:a proper|a decent|another) (?:raise|increase|thousand|five thousand)",
      `${elsewhere}|thank|let me know|tell me|sorry|happy to|glad to|recommend|introduce|pleasure|smile|regret|heart`,
    ),
    phrase(
      'I would reconsider',
      "(?:i(?:'d| would| might| could| may)|we(?:'d| would)) (?:gladly |happily |certainly |then |still |also |probably |have to |be happy to |be willing to |consider )*(?:reconsider|think again|look again|take another look|rethink|think twice|change my mind|be (?:persuaded|tempted|open to (?:a|an|another|revis|improv|discuss)|willing to (?:reconsider|talk|discuss|look|revisit))|look at it (?:again|differently)|say yes (?:at|to|if)|sign (?:at|if)|accept (?:at|if|a higher|\\d))",
      "would not|wouldn't|never|will not|won't|other roles?|another role|future|cannot|asks? (?:if|whether)|asked (?:if|whether)|answer (?:remains|is|stays)",
    ),
    phrase(
      'the terms can be talked about',
      '(?:happy|open|willing|glad|ready|prepared) to (?:discuss|talk|negotiate|revisit|hear|look|listen|consider)(?: <some>)?(?:terms|salary|package|figure|number|numbers|improved|better|revised|new offer|another offer|offer|pay|money|proposal|counter)',
      'future|other (?:roles|positions)|not (?:open|willing)|no longer',
    ),
    phrase(
      'room to move',
      "(?:wiggle|wriggle|any|some) room (?:for|to|on|in)\\b|room (?:for|to) (?:negotiat|manoeuv|maneuv|mov|talk|discuss)|(?:could|can|might|would|are) you (?:be able to |possibly )?(?:match|improve|beat|stretch|go (?:up|higher)|do better|sweeten|come up|raise|increase)|meet me (?:halfway|half way|in the middle)|middle ground|sharpen your pencil|(?:make|made) (?:me )?(?:a|an) (?:better|improved|higher|stronger) (?:offer|proposal)|not (?:necessarily )?(?:my|the) last word|everything is negotiable|a different (?:letter|answer|conversation|story|reply)|would (?:sound|read|look|be) (?:different|another)|(?:rather |very )?different (?:figure|number|sum)|an improved (?:offer|package)|(?:the|my) door (?:stays|remains|isn't|is not) (?:open|ajar|closed|not closed)|(?:better|higher) (?:salary|figure|offer|number|package) (?:might|could|would|may)",
      "no (?:wiggle |wriggle )?room|not asking|there (?:might|may|could) have been|i(?:'ve| have) chosen not|future|other roles?|next (?:year|season)|later|if ever|said,|you wrote|your words|(?:had|has) nothing to do|would not|wouldn't|not change (?:it|my|this|the)|not (?:a question|about)",
    ),
    phrase(
      'what would it take',
      "(?:numbers?|terms|figures?|that|it) (?:can|could) (?:always )?(?:be )?(?:looked|talked|discussed|changed|moved)|(?:is|was) (?:the )?(?:only|one) (?:thing|obstacle|point|issue|sticking point)(?: <some>)?(?:if|so|which|that|would)|(?:get|bring|push|move) (?:it|the (?:base|salary|figure|offer|number)) (?:up )?to \\d|with (?:\\w+ ){1,5}(?:more|extra|on top)\\b.{0,40}(?:would|could|might)|let me know (?:if|whether) (?:there's|there is|you can|you could|anything|something) <some>(?:done|room|possible|move|change|improve|flexib)",
      'future|other roles?|later',
    ),
  ],
}
