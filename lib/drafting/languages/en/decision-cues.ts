import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

/** A condition or a question about deciding is no decision. */
const open =
  'if i (?:decline|withdraw|accept|say|turn)|whether (?:to|i)|before i (?:decline|withdraw|decide|accept)|should i (?:decline|withdraw)|not (?:a )?(?:decline|withdrawal|declining|withdrawing|yet)|(?:leaning|lean|inclined|tempted) (?:to|towards)'

export const decisionCues: Pick<
  Matters,
  'no' | 'noImplied' | 'yes' | 'yesImplied' | 'decisionWeak' | 'resignation' | 'undecided'
> = {
  no: [
    phrase('declining', '(?:decline|declining)\\b', open),
    phrase(
      'declined',
      "(?:i|we)(?:'ve| have|'m| am)? (?:also |already )?declined|^declined|consider (?:it|this|me) declined",
    ),
    phrase(
      'the notice stands',
      'not (?:withdrawing|taking back) my (?:notice|resignation)|my (?:notice|resignation|no|decision)(?: (?:of|from|dated) [^.,;]{3,25})? (?:stands|stays|holds)|(?:stays|remains|is still) my last day',
    ),
    phrase(
      'withdrawing',
      'withdraw(?:ing|al|n)?\\b|withdrew',
      `${open}|you (?:have )?withdr|withdraw (?:the|your) (?:offer|invitation)`,
    ),
    phrase(
      'a no to accepting, joining, coming',
      "(?:(?:i|we)(?:'ll|'m|'d|'ve)? [^.;:?]{0,30}?|^(?:[a-z]+,? ){0,3}|, |and |but |so )?(?<!(?:it|he|she|they|which|who|that|this|there|you|bus|train|one) (?:does |do |did |will |would |could |can |is |was )?)<not> <few>(?:accept|accepting|join|joining|take|taking|attend|attending|continu\\w+|proceed\\w*|pursu\\w+|go(?:ing)? (?:ahead|further|forward|on|through|any)|mov(?:e|ing) (?:forward|ahead|on)|com(?:e|ing)|start|starting|be (?:there|part|with you|available|a candidate|considered)|make (?:it|the|today|our|this)|sign|signing|reconsider\\w*|chang(?:e|ing) (?:my mind|jobs|it)|participat\\w+|appl(?:y|ying)|do(?:ing)? (?:it|this|that|the)|go(?:ing)? (?:for|with|into)|use (?:it|your)|be (?:doing|going|coming)|put(?:ting)? myself|carry on|honou?r|stay(?:ing)?|say yes|get to|keep (?:our|the|my)|interview)\\b",
      "if (?:i|we) <not>|unless|\\?$|(?:couldn't|could not|don't) (?:come|get) (?:to the phone|through)|without|can't wait|not (?:start|come) (?:before|until)|no longer (?:hold|stand)|you (?:cannot|can't|won't|do not|don't)|not sure|<not> join before",
    ),
    phrase(
      'decided against',
      "(?:decided|decision|chosen|chose|choice|opted|resolved|concluded|conclusion|made up my mind|prefer(?:red)?|settled|elected|determined)(?: <some>)?(?: is| was)? ?(?:not to|against|to (?:stay|remain|decline|withdraw|step|leave|keep|go with|take (?:another|up another|the other)|stop|end|say no|pass|turn|let|bow|close|go (?:in )?another|pull|focus|rescind)|(?:in )?favou?r of (?:another|the other|a different)|on another|another|that i (?:will not|won't|cannot|can't))",
      'if i|not (?:yet )?decided|have yet to|(?:you|they|board|team) (?:have |has )?(?:decided|chose|opted)',
    ),
    phrase(
      'the answer is no',
      "(?:my|the|our) (?:final |short |honest |clear )?(?:answer|reply|response|decision)(?: <some>)? ?(?:is|remains|stays|has to be|must be|will be|was|stands|hasn't changed|has not changed|is final|is made)(?: still| a| an| and remains| therefore)*(?: (?:firm|clear|definite|final|kind|friendly|honest|grateful))?(?: no\\b| the same| unchanged| not to| final| negative|\\b(?= ?[.,;]|$)| as)",
      'is (?:not|yes)|decision (?:is|will be) (?:due|made on)|your decision',
    ),
    phrase(
      'a no',
      "(?:it's|it is|this is|is|be|that's|with|by|to) (?:an? )?(?:firm |clear |definite |final |kind |friendly |grateful |plain |respectful |simply )*no\\b(?! (?:reflection|matter|doubt|longer|judg|criticism|pressure|rush|secret|surprise|comment|need|question|problem|small|easy|worry|one|idea|reason|hurry))|say(?:ing)? (?:a )?no\\b(?! (?:more|word))|(?:my|that|the|this) no (?:stands|is|stays|remains|was|holds)|no from me|no, thank|i said no|no thanks|^no[.,]",
    ),
    phrase(
      'the decision stands',
      "(?:stand(?:ing)?|stay(?:ing)?|stick(?:ing)?|remain|keep(?:ing)?|hold(?:ing)?) (?:by|with|to|firm)(?: <few>)? ?(?:my|the) (?:no|decision|choice|answer|word|withdrawal)|decision <few>(?:stands|is final|has not changed|hasn't changed|remains|won't change|will not change|unchanged)",
    ),
    phrase(
      'stepping out',
      '(?:step(?:ping)?|bow(?:ing)?|pull(?:ing)?|drop(?:ping)?|back(?:ing)?|opt(?:ing)?|duck(?:ing)?|stand(?:ing)?) (?:back|out|aside|away|down)\\b(?! of the (?:meeting|office|room) (?:to|for))',
      'back(?:ing)? (?:you|the) |out loud|stand(?:s|ing)? out|stood out|back out of|(?:made|makes) .{0,30}stand',
    ),
    phrase(
      'taking the name off',
      '(?:tak(?:e|ing)|remov(?:e|ing)|strik(?:e|ing)|cross(?:ing)?) (?:me|myself|my name|my application|my candidacy|my hat|my file)(?: <few>)?(?:out|off|from|back)?',
    ),
    phrase(
      'closing the application',
      'bring(?:ing)? my (?:candidacy|candidature|application) to (?:a close|an end)|(?:clos(?:e|ing)|end(?:ing)?|stop(?:ping)?|cancel(?:ling|ing)?) (?:my|our|the|this|today) ?(?:own )?<few><process>|consider (?:my|me) <few>(?:withdrawn|closed|out)',
    ),
    phrase('cancelling', "(?:must|have to|need to|had to|will|'ll|to|i am|i'm) cancel(?:ling|ing)?\\b", open),
    phrase(
      'out',
      "(?:i am|i'm|am) (?:\\w+ )?out(?: of (?:the|this))?\\b(?! of (?:office|town|the (?:office|country)))|no longer (?:a candidate|in the running|available|interested|wish|want|pursu|looking|be (?:consider|join|attend|available)|part)|not interested",
    ),
    phrase(
      'passing on it',
      '(?:pass(?:ing)?|passed) (?:on )?(?:this (?:one|time)|it\\b|the <job>|your|on this|on it|on the)|give (?:it|this|your) <few>a miss|turn(?:ing|ed)? (?:it|this|that|the|your|you|them) ?<some>down|turn(?:ing|ed)? down|let (?:it|this|the|your) <few>go\\b',
      `${open}|pass(?:ing|ed)? (?:it|on|this)? ?(?:my|to|along|him|her)`,
    ),
    phrase(
      'taking the acceptance back',
      '(?:tak(?:e|ing)|took|revok\\w+|rescind\\w*|cancel\\w*|undo\\w*|retract\\w*|go(?:ing)? back on|releas\\w+ me from) <few>(?:my |the |your )?(?:back <few>)?(?:acceptance|yes|signature|word|agreement|commitment|contract)|release me',
    ),
    phrase(
      'leaving as planned',
      "(?:i am|i'm|i will be|i'll be) (?:still )?(?:leaving|going)(?: as| on| ahead|,| and)|(?:will|'ll|shall) (?:still )?leave\\b|my last day (?:stays|remains|is|will)|my (?:notice|resignation) (?:stands|stays|remains|holds)",
      'leaving (?:the|my) (?:house|desk)',
    ),
    phrase(
      'no time or wish',
      "(?:not|isn't|ain't) (?:the|a) (?:one|path|step|road|move|job|role) (?:for me|i (?:want|can|will|should|wish) )|(?:i )?regret (?:that i|to (?:decline|inform|say|tell|let you know))|regretfully|have to (?:disappoint|say no|let you down)|must disappoint",
    ),
  ],
  noImplied: [
    phrase(
      'another post taken',
      '(?:accepted|taken|signed|chosen|committed to|taken up|agreed to|said yes to|going with|gone with|joining|starting) <few>(?:another|a different|other|elsewhere|a role|a post|a position|a job|an offer|the other|a place|a new|a contract|one )',
    ),
    phrase(
      'committed elsewhere',
      'committed elsewhere|signed elsewhere|found (?:another|a different|something)|gone another way',
    ),
    phrase(
      'staying',
      "(?:i'm|i am|we're|we are|i will|i'll|i shall|will be|to|going to|be) (?:\\w+ )?(?:stay(?:ing)?|remain(?:ing)?|keep(?:ing)? (?:my|the) (?:present|current|job|post))\\b(?! in touch| in contact| connected| on (?:the|your) (?:list|mailing))",
    ),
    phrase(
      'not the right one',
      "(?:not|isn't|n't|no) <few>(?:right|good|best) (?:fit|match|step|role|time|one|move|choice|moment)|(?:does|do|did|would|will)(?: not|n't) (?:fit|match|suit|work)",
    ),
    phrase(
      'it is final',
      '(?:decision|choice|answer) <few>(?:made|final|taken)|release the (?:slot|place|seat|time)|(?:offer|give) (?:it|the (?:slot|place|job|role|post|position)) to (?:the |your )?(?:next|another|someone|somebody)|continue (?:the search )?without me|go (?:ahead|on) without me',
    ),
  ],
  yes: [
    phrase(
      'accepting',
      '(?:accept|accepting|acceptance)\\b(?! (?:my|our|this as my|the) (?:apolog|regret|thank))',
      `${open}|(?:cannot|can't|not|unable to|before|to|could|would|can|might) accept(?:ing)? ?(?:it |the |your )?(?:if|only|unless|until|before|without)|not accept|hard to accept|cannot accept|can't accept|won't accept|you (?:would |will )?accept|thinking about accepting|inclined to accept|acceptance would`,
    ),
    phrase(
      'a yes',
      "say(?:ing)? (?:a )?<few>yes\\b|(?:it's|it is|this is|answer is|is|be|that's|with) (?:an? )?(?:firm |clear |definite |very |big |happy |glad |wholehearted |resounding )*yes\\b|^(?:and |so )?yes\\b|my yes\\b|yes from me|yes, (?:i|please|thank|with|gladly|of course)|(?:i'd|i would) (?:enjoy|love|like|welcome) (?:that|it)\\b|^gladly|gladly[.!]|(?:yep|yup|yeah|aye)\\b|count me in|i'm in\\b|you have my (?:yes|word)",
      'not (?:say|a) <few>yes|yes (?:and|or) no|without a yes|full yes|if yes',
    ),
    phrase(
      'glad to',
      '(?:delighted|happy|glad|pleased|thrilled|honou?red|excited|keen|proud|more than happy|love|like|very happy|gladly|pleasure) to (?:\\w+ly )?(?:accept|join|confirm|attend|come|take (?:you|up|it|the|part)|meet|talk|chat|have|be (?:there|part|joining)|say yes|speak|see|start|hear more|do (?:it|that|this)|call|sit|learn|go ahead|share)',
      'would (?:have )?(?:been|loved)|if |unless|not <few>(?:glad|happy|keen)|not (?:really )?like to|some(?: other)? (?:time|day)|in future|one day|in touch|suppose|again',
    ),
    phrase(
      'confirming',
      '(?:i|we|to|hereby|and|can|me|gladly|happily|is|this) confirm(?:s|ing|ed)?\\b(?! (?:receipt|the (?:salary|title|date|start)|whether))|confirm(?:ing|ed) (?:my|that i|our|the|for|on|thursday|monday|tuesday|wednesday|friday|with)|^confirmed',
      'could you|please confirm|can you|ask you to confirm|to confirm (?:whether|if)|not (?:yet )?confirm|you (?:to )?confirm',
    ),
    phrase(
      'coming',
      "(?:i'll|i will|i shall|we'll|we will|i am going to|i'm going to|i can|i'm|i am) (?:\\w+ly )?(?:definitely |certainly |be )?(?:be there|be at|be in|be on|be with you|be ready|be joining|be starting|attend\\w*|com(?:e|ing)|join\\w*|tak(?:e|ing) (?:it|the <job>|part|up)|start(?:ing)?|sign(?:ing)?|see you|dial in|log in|ring|call you|meet you|free (?:on|at))\\b",
      'if |unless|when i know|let you know whether',
    ),
    phrase(
      'the time suits',
      "(?:works|suits|fits|is fine|is good|is perfect|works fine|work) (?:\\w+ )?(?:for me|me\\b|with me|perfectly|very well|well|my)|(?:signed|countersigned) <few>(?:contract|offer|letter|copy|agreement|form)|(?:attached|enclosed)[^.]{0,40}signed|signed it|ready to sign|you can (?:expect|count on) me|let's (?:talk|do|meet|say|have)|i have (?:blocked|noted|saved|put|booked) (?:the|it|that|this|out|<day>)",
    ),
  ],
  yesImplied: [
    phrase(
      'looking forward',
      "look(?:ing)? forward to (?:meet|see|seeing|speak|talk|our|<day>|joining|the|it|work|start|hearing more|being|showing|visiting|a)|see you (?:on|at|then|there|in|soon|next)|can't wait|until <day>|i have (?:the|your) (?:address|link)|looking forward",
    ),
    phrase('proposing times', "(?:i am|i'm|i would be|i'd be) (?:free|available)|how about|would <few>suit"),
    phrase(
      'glad of it',
      "(?:i'd|i would|it would be|that would be) <few>(?:love|welcome|glad|happy|pleasure|lovely|great|delight|pleased)",
    ),
  ],
  decisionWeak: [
    phrase(
      'a word of answer',
      "no\\b|not (?:for me|accept\\w*|interested|taking|coming|now)|nope|pass\\b|withdraws|declines|can't|cannot|(?:is|'s|would be) (?:fine|perfect|great|good)|with pleasure|gladly|ok\\b|okay|agreed|deal\\b|yes\\b",
      'no (?:doubt|idea|reason|problem|worries|hurry|longer|secret|surprise)',
    ),
    phrase('a word to begin with', '^(?:fine|perfect|sure|of course|great|absolutely|definitely|right)\\b'),
  ],
  resignation: [
    phrase(
      'resigning',
      '(?:resign(?:ing|ation)?|hand(?:ing)? in my notice|giv(?:e|ing) (?:you )?(?:my )?notice|my notice|leav(?:e|ing)|mov(?:e|ing) on|step(?:ping)? down|last day|going to leave|new (?:role|post|job|position))\\b',
    ),
  ],
  undecided: [
    phrase(
      'still thinking',
      'still (?:thinking|considering|weighing|deciding|undecided|making up|not sure|unsure|in two minds|mulling|turning)|(?:think|thinking|sleep|mull|reflect|chew) (?:it |this |that )?(?:over|about|on|through) (?:it|this|that|everything)?',
    ),
    phrase(
      'not decided',
      "(?:not|n't|yet to|never) <few>(?:decide|decided|made up my mind|know(?:n)? (?:yet|what)|made a decision|sure (?:what|which|if|whether))|undecided|in two minds|on the fence|torn between|go(?:ing)? back and forth",
    ),
    phrase(
      'an answer later',
      "(?:let you know|come back to you|get back to you|be in touch|revert)(?: <some>)?(?:soon|shortly|later|when|once|decision|next|in due)|see how (?:things|it)|we'll see|we shall see|time will tell",
    ),
  ],
}
