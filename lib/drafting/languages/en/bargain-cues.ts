import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

/** Better terms of this very offer, named beside a no. Other roles and later dates are none. */
export const bargainCues: Pick<Matters, 'bargain'> = {
  bargain: [
    phrase(
      'unless the terms improve',
      '(?:unless|if|^should|^were|provided|as long as|in case|only if) (?:<some>)(?:salary|pay|package|figure|number|base|money|budget|bonus|terms|rate|title|remote days?|wage|compensation|offer|sum|amount)\\b.{0,60}(?:improv\\w*|increas\\w*|rais\\w*|higher|better|chang\\w*|mov\\w*|went|go(?:es)? up|closer|match\\w*|start\\w*|room|come up|look\\w* different|sweeten\\w*|revis\\w*|adjust\\w*|flexib\\w*|stretch\\w*)',
      "in (?:the )?future|next year|other roles?|another role|not (?:a question|about)|would not|wouldn't|no (?:figure|sum)",
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
