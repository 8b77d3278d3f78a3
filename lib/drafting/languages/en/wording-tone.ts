import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Language } from '@/lib/drafting/languages/language'

export const toneWording: Pick<Language['wording'], 'rude' | 'too_curt' | 'guilt' | 'pressure' | 'boastful'> =
  {
    rude: {
      plain: [
        phrase(
          'insult',
          '(?:idiot\\w*|stupid\\w*|moron\\w*|clown\\w*|incompetent\\w*|ridiculous|pathetic|laughable|a joke\\b|insult(?:ing|ed)?\\b|bullshit|crap\\b|damn\\w*|bloody (?:joke|cheek|nerve|mess)|screw (?:you|this)|shove it|(?:please|just|can) get lost|^get lost|shut up|go to hell|what planet|shameless|disgrac\\w+|disgust\\w*|contempt\\w*|(?:this|such|your|complete|utter|absolute|what) nonsense|garbage|rubbish offer)',
          'felt stupid|my (?:stupid|ridiculous)|stupid (?:question|mistake) (?:of mine|on my)|not (?:an insult|ridiculous)|no insult|nonsense of mine',
        ),
        phrase(
          'scorn',
          "(?:stop|quit) (?:wasting|bothering|calling|pestering|spamming)|wast(?:e|ed|ing) (?:of )?(?:my|enough of my|everyone's) time|waste of time|(?:learn|try) to (?:read|write|spell|count|listen)|do your (?:homework|job)|read my (?:cv|résumé|resume|profile|mail|e-?mail) (?:before|next|first|properly)|even you|you people (?:never|always|can't|cannot|don't|are|have|should|need)|don't (?:ever )?(?:contact|call|write to|bother) me (?:again|any)|never contact me|lose my number|are you (?:serious|kidding|joking)|in what world|spare me|save your breath|(?:how )?dare you|the (?:nerve|cheek|audacity)|if you (?:had|have) (?:any|an ounce of|half a) (?:sense|shame|brain|decency)|i(?:'d| would) rather (?:eat|clean|chew|watch|lick|have (?:my )?teeth|sweep|stare)|good grief|for heaven's sake|for god's sake|can't be bothered|couldn't care less|(?:reading|thinking|counting|spelling|arithmetic|manners|listening) (?:is|are|was|seems|must be) (?:a lot|too much|hard|difficult|not)|a lot to ask of|as a courtesy you (?:clearly|evidently)|in case you (?:can|can't|cannot) (?:read|count)|slowly,? so that|shall i (?:spell|draw)|must be nice to",
        ),
        phrase(
          'mock thanks',
          "congratulations on (?:finally|having (?:found|managed)|managing)|thanks for nothing|thanks,? i suppose|how (?:cute|touching|adorable|brave)\\b(?= that|[.,!]|$)|(?:it's|it is) (?:adorable|cute|touching) (?:that|how) you|nice try\\b|silly me\\b|boo hoo|what a (?:lovely|nice|charming) fairy tale|good luck finding (?:anyone|somebody|someone) (?:desperate|stupid|who(?:'ll| will| would)? (?:put up|accept|work for|do (?:it|that)))|good riddance|bless your (?:cotton|little)|(?:wish you luck|say it (?:was|had been) a pleasure), but|out of (?:pity|charity)\\b|you must be new\\b|you had one job|i hope they don't pay you",
        ),
        phrase(
          'sent away',
          "(?:you|they) can keep (?:your|the (?:job|money|change|bonus|contract))|leave me (?:alone|in peace)|off my back\\b|(?:^|, )(?:run|move) along\\b|calm down\\b(?= ?[.,!]|$)|(?:^|honestly, )grow up[.!]?$|take a hint|nobody asked you|who cares what|(?:any|none) of your business|into (?:the|your) head[.!]?$|(?:can|may) whistle for|bother (?:somebody|someone|anybody) (?:else|who)|better things to do|when i feel like it|make of it what you|(?:^|, )(?:deal|live) with it(?:[.!]?$|, )|(?:please|just) go away|i(?:'m| am) hanging up|(?:don't|do not|never) (?:ring|phone|message|text|mail|e-?mail|bother) me (?:again|any ?more)|(?:not|never) (?:wish|want|care) to hear (?:from you|your voice)|(?:bores|amuses) me\\b|keep your (?:job|feedback|money|sermons|compliments|opinion|advice)\\b|get your facts straight|your problem, not mine",
          'you can keep (?:your (?:notes|word|promise|options)|the contract (?:in|on|as))',
        ),
        phrase(
          'their wits',
          "what part of (?:no\\b|my|'no)|(?:use|in|into) (?:very )?(?:short|small|simple) words(?! so that you)|(?:write|say|spell|type) (?:it|this|that) slowly\\b|to you slowly\\b|again, slowly\\b|words (?:are|is|were) too long|if brains were|(?:dog|cat|parrot|monkey|goldfish|toddler|five-year-old|child of (?:four|five|six|seven))\\b.{0,30}(?:could|can|would) (?:have|do|run|write|plan)|(?:five-year-old|toddler|monkey|parrot)\\b.{0,20}(?:writes?|does|draws|knows)|your attention span|a straight face|had my laugh|had to laugh (?:when|at)\\b.{0,20}(?:salary|offer|figure|proposal)|(?:offer|salary|figure) made me laugh|are you deaf|geniuses (?:upstairs|in)|special kind of genius|not rocket science|it's called a \\w+, you|do i look like|i(?:'m| am) not your (?:errand|secretary|servant|slave)|(?:isn't|is not|was never|never was|never)(?: really)? your (?:strength|strong)|get (?:me )?(?:somebody|someone) competent|whoever does the thinking|learn my name|your little (?:company|firm|meeting|club|operation|outfit|game)\\b|ashamed to (?:show|offer|send|ask)|you should be ashamed|you (?:finally )?(?:found|find|got|get) a real job",
          'i should be ashamed|my attention span|keep(?:ing)? a straight face (?:myself|when i)',
        ),
        phrase(
          'a lesson',
          "(?:treat yourself to|you (?:could|might|should) (?:take|book|do)|you need) a (?:course|lesson|class) in|next time\\b.{0,90}before (?:you )?(?:hit|press|send|writ|pick|call|ring|messag)|(?:look|looking|glance|glancing|reading|read|opening|open)(?: at)?(?: <few>)?(?:profile|cv|résumé|resume)\\b.{0,20}before (?:you )?(?:hit|press|send|writ|contact|messag|call|ring)|try (?:reading|opening) (?:my|the|it)\\b|(?:picked|written|designed|chosen|planned|made|drawn up) by (?:somebody|someone|people|a person) who (?:has |have |had )?(?:clearly |obviously )?never|a tip, free of charge|free (?:tip|advice):|since you (?:obviously|clearly|evidently|apparently) (?:did|do|have|can)(?:n't| not)|as you(?:'re| are) (?:apparently|evidently|clearly) unable",
        ),
      ],
      weak: [
        phrase(
          'edge',
          "(?:no offen[cs]e|with (?:all )?(?:due )?respect|just saying|good luck with that|i'll leave it at that|bless|you (?:clearly|obviously|evidently|apparently|seem|people|lot|might|ought|should)|your (?:sort|kind|lot)|frankly|honestly|seriously|evidently|apparently|congratulations|bravo|genius|charming|joke|funny|laugh\\w*|amus\\w*|patron\\w*|bother\\w*|manners|polite|please don't|enough|learn|grown-?ups?|adult|child\\w*|circus|puppet|zoo|so-called|serious)\\b",
        ),
      ],
    },
    too_curt: {
      plain: [
        phrase(
          'a door slammed',
          "^(?:not interested|no thanks|declined|pass|no|nope|not for me|no need|no comment)[.!]?$|^(?:that's|that is) (?:all|it|final)[.!]?$|end of (?:story|discussion|message)|(?:no|without) further (?:discussion|comment|explanation|correspondence)|(?:don't|do not) (?:call|write|reply|contact|ask|bother|answer)(?: <few>)?(?:back|again|me|why)?[.!]|take me off your|find someone else|i have nothing (?:more|further|else) to say|consider (?:this|it|the matter) closed|moving on\\.$|not my problem",
          "please don't (?:feel|worry)|no need to (?:reply|answer|write|call)(?: <few>)?(?: if|, of course|\\b.{0,20}(?:busy|today|weekend))|no thanks necessary",
        ),
        phrase(
          'no more words',
          "(?:don't|do not) (?:bother (?:replying|calling|writing)|ring back|follow up[.!]?$|call back|keep asking|message[.!]?$|revert)|(?:reasons?|decision) (?:are|is) (?:mine|my own(?: business)?)[.!]?$|(?:my|is my) own business|(?:don't|do not) (?:owe|give) (?:you )?(?:any |an? )?(?:reasons?|explanation)[.,]|explain (?:myself|my reasons) to you|does not concern you|(?:and|so) that(?:'s| is) that[.!]?$|that'll do[.!]?$|that is all(?: i have to say)?[.!]$|needs no (?:explanation|reply|answer)|my (?:answer|reply)(?: is|:) negative[.!]$|^(?:just |regarding .{0,30}|re .{0,30}|my decision: |offer .{0,12})(?:no|negative|declined|refused|rejected)[.!]?$|^(?:nah|negative|stop|as above|see subject line|changed my mind|count me out|job refused|herewith i refuse)[.!]?$|^(?:cancel|scrap|withdraw|drop) (?:my |the |on )?\\w+[.!]$|(?:i have|i've|have) nothing to discuss with|save (?:yourself|yourselves) the trouble|correspondence (?:is )?closed|this ends (?:our exchange|here)|i(?:'m| am) (?:done with (?:this|you)|out\\.)|kindly (?:close|delete my file)[.!]?",
          "no need to|if i|hope|thank|grateful|is that all|if that(?:'s| is)|wanted to say|all i (?:can|could|need)",
        ),
      ],
      weak: [phrase('clipped', "^(?:\\S+ ?){1,6}$|(?:don't|do not|won't|not going to|need not|needn't) ")],
      fine: [
        phrase(
          'left to them',
          'no (?:reply|answer|response|need to (?:reply|answer|write)) (?:needed|expected|necessary|required)|no need to (?:reply|answer)',
        ),
      ],
    },
    guilt: {
      plain: [
        phrase(
          'you let me down',
          "(?:you(?:'ve| have)?|your (?:team|company|silence|decision|delay|firm|school|office)(?: has| have)?) (?:really |deeply |badly )?(?:let me down|disappoint(?:ed)? me|hurt me|betray\\w*|broken? my (?:trust|heart)|cost me|robbed me|ruined|made me (?:lose|miss|wait|feel)|owe me|left me (?:hanging|in the lurch|with nothing))|after (?:all|everything) (?:i|that i|i've|i have) (?:did|done|have done|gave|given|put|sacrificed|invested|went through)|i (?:gave up|turned down|sacrificed|gave away|cancelled|postponed) .{0,60}for (?:you|this|your)|is this (?:how|the thanks)|the least (?:you|i) (?:can|could|might|should) (?:do|have|be|expect)|(?:i )?hope you(?:'ll| will| can)? (?:be able to )?(?:sleep|live with|be happy with|feel good)|on your conscience|thanks to you i|because of you\\b|i (?:trusted|believed) you|i thought (?:we|you) (?:were|had|would|meant|cared)|you of all people|you(?:'ll| will) understand how (?:hurt|let down)|loyalty counts for|my (?:children|kids|wife|husband|mother|family|daughter|son) (?:will|had|have|were|was|cried|is|are) (?:be )?(?:heartbroken|devastated|crying|cried|told|asking why|so disappointed|counting on)|i(?:'m| am) (?:deeply |very |bitterly |so )?(?:hurt|heartbroken|devastated|crushed)|i have(?:n't| not) slept (?:since|for)",
          "let you down|i(?:'ve| have) let|don't want to let|after (?:all|everything) you",
        ),
        phrase(
          'a debt held up',
          "you know what i did for you|i stood (?:up at your|by you\\b)|i trained you\\b|i (?:have |had )?(?:turned (?:down|away|\\w+ (?:\\w+ )?(?:down|away))|gave up|given up|sold|cancelled|said no)\\b.{0,60}(?:because (?:of you\\b|you (?:said|promised|sounded|told)|i (?:trusted|believed|took you))|for you\\b|on account of you|so that others)|i took you at your word|your (?:promise|word) (?:is|was) worth|(?:it was )?only words\\b|i gave you my best|i defended you\\b|(?:and|this) (?:this )?is the thanks\\b|(?:how|what) you can sleep|(?:for|look) (?:what, i ask|where it (?:has )?got me)|(?:when|while) times were bad|so much for '?(?:we|loyalty|family|promises)|here i (?:sit|am again, the one)|(?:what|learns what) one's time is worth|(?:would not|wouldn't) be too much trouble|(?:who|what) (?:was|is|would be|'s) decent\\b|small thing for (?:somebody|someone|a person|you)\\b",
          'for you to (?:know|see|decide|read)|moved .{0,30}for you|gave you\\b.{0,40}for you',
        ),
        phrase(
          'think of it later',
          "hope (?:that )?you(?:'ll| will)? (?:remember who|think (?:about|of) (?:that|this|it|us) (?:when|now|the next)|(?:one day )?remember that i)|something you(?:'ll| will) think about|you may (?:like|want|wish) to think (?:of|about) (?:that|it|this)|hope (?:it|that the .{0,40}) was worth|when you (?:look at|see) (?:the|my) empty|need(?:n't| not) have come to this|(?:you|it) (?:let it )?come to this, though|one day you will remember|remember me when you|you(?:'ll| will) all manage[.!]?$|thanks? (?:you )?for the lesson|i(?:'ve| have) learn(?:t|ed) not to expect",
        ),
        phrase(
          'had you only',
          "if (?:only )?(?:you|somebody|someone|anyone|anybody)(?: had|'d) (?:just |only |once |ever )*(?:stood up|thought of (?:us|me\\b|what)|taken (?:five|the time to)|cared|bothered|listened to me)|if only (?:you|somebody|someone) had|had you (?:just|only|once|simply) |wish (?:that )?(?:somebody|someone|anybody|you) had (?:bothered|thought|told me|said|stood|asked)|you(?:'d| had) once stood|would it have (?:hurt|been so|cost)|it would have (?:cost|meant) (?:you )(?:so )?(?:little|five|nothing|one)|it would be nice if (?:somebody|someone|anybody) (?:thought|remembered|had|could see)|would have been a fine time|still have meant something|(?:and |that )?nobody (?:thought of me|remembers|even came|ever asked|has ever asked|thought to)|anyone thought to (?:say|ask|tell)|not one of you (?:asked|thought|called|came)|how do you think i felt|you (?:can|may) imagine how (?:it|i) felt|i suppose (?:one learns|that's how it goes|i only have myself|loyalty|i should have known)|trust (?:that )?nobody will begrudge|though one would have been nice|you (?:could|might) have (?:rung|at least|told me sooner)|you made me believe|your silence (?:hurts|tells|says)|left (?:standing in the rain|me hanging|alone with it)",
          'if (?:only )?you had bothered me|i wish you had asked me (?:earlier|before)? ?so i could',
        ),
        phrase(
          'those at home',
          "(?:my|the) (?:\\w+ )?(?:boys?|girls?|children|kids|son|daughter|mother|wife|husband|parents|father|family)\\b.{0,30}(?:keeps? asking|asks? (?:me )?every|lit a candle|had picked|is depending|are depending)|they ask (?:me )?every (?:evening|day|night|morning)|i(?:'ve| have| had)? (?:already )?told my (?:children|kids|boys|girls|mother)\\b|(?:hate|have) to tell (?:them|her|him) (?:that it was|now)|what am i supposed to tell|(?:couldn't|could not|can't|cannot) bring myself to tell (?:him|her|them)",
        ),
        phrase(
          'scourging oneself',
          "i(?:'m| am) (?:an? |such an? )?(?:awful|horrible|worthless|terrible|dreadful) (?:person|friend|human)|(?:hate|despise|punish(?:ing)?) (?:me\\b|myself)|i feel (?:like (?:a (?:thief|traitor|criminal|failure)|dirt)|sick when)|(?:forgive|blame) myself\\b|i(?:'m| am) (?:drowning in|torn apart|haunted by)|can(?:'t|not) stop crying|i have let everyone down|(?:eating|eats) me up|look (?:at myself )?in the mirror|i(?:'ve| have) been (?:such a burden|a coward)|i(?:'m| am) (?:so |deeply )?ashamed (?:to|of)",
        ),
      ],
      weak: [
        phrase(
          'reproach',
          '(?:after|disappoint\\w*|hurt\\w*|sting\\w*|trust\\w*|waited|weekend|holiday|nights?|sacrific\\w*|gave|given|expected|deserv\\w*|loyal\\w*|promis\\w*|hope[sd]?|counted|counting|savings|children|kids|family|mother|tears|sad\\w*|heart|shame|pity|least|fair|effort|hours|worked|unpaid|daughter|son)\\b',
        ),
      ],
    },
    pressure: {
      plain: [
        phrase(
          'a consequence',
          "(?:otherwise|or else|failing (?:that|which)|if (?:not|i (?:do not|don't) (?:hear|have|receive|get)|i (?:have not|haven't) (?:heard|received|had)|nothing|you (?:do not|don't|can't|cannot) (?:reply|answer|decide|confirm|respond|send|meet)))\\b.{0,80}(?:i(?:'ll| will| shall| would|'d)? (?:have to )?(?:assume|take (?:it|my|that)|withdraw|go (?:to|with|public|elsewhere)|accept (?:the|another)|sign|walk|consider|look|post|tell|report|inform|contact|escalate|treat|draw|be (?:forced|gone|obliged))|(?:is|will be) (?:off|gone|over|withdrawn|void)|legal|lawyer|linkedin|review|glassdoor|press)",
          "otherwise (?:i am|i'm) (?:free|available|fine|happy)|no (?:problem|hard|worries)|understand",
        ),
        phrase(
          'an ultimatum',
          "ultimatum|last chance|final (?:offer|warning)|take it or leave|now or never|yes or never|(?:my|this) offer (?:expires|ends|lapses)|clock is ticking|time is running out|(?:immediately|at once|asap|without (?:any )?(?:further )?delay|today),? or|expect(?:ing)? (?:your|an|a) (?:answer|reply|decision|response) (?:by|within|before|today|at the latest)|i (?:demand|insist on (?:an answer|a reply|being)|require an)\\b|must (?:have|receive|hear) (?:your|an?) (?:answer|reply|decision)|no later than|at the latest, (?:or|after)|won't (?:wait|be (?:here|available|around))|i can't keep .{0,30}waiting|others? (?:are|is) (?:queu|lining|waiting|ready to)|plenty of (?:other )?(?:firms|companies|employers)|make (?:it|this) public|go(?:ing)? public|name (?:names|and shame)|(?:copied|cc|copying) (?:to )?(?:my (?:lawyer|mp|solicitor|union)|the (?:press|ombudsman))|think (?:very )?carefully about|you(?:'ll| will) (?:regret|be sorry)|your (?:loss|competitor\\w*) (?:will|would|is|are)(?: <few>)?(?:waiting|happy|glad|delighted|gain)|neither of us (?:starts|signs)|someone else will",
          'no later than (?:is|would be)|at the latest\\?|i insist on (?:thanking|paying)',
        ),
        phrase(
          'after the date',
          "after (?:that|this hour|then|<day>|tomorrow|today|the \\d{1,2}(?:st|nd|rd|th)?),? (?:i(?:'ll| will| shall| am|'m|'d| would)?(?: have to| be forced to)? (?:take (?:the (?:job|other|post|role|offer|next)|another|theirs?)|consider (?:that|the|this|it|myself)|regard|assume|sign|accept|go (?:with|elsewhere)|no longer (?:bound|interested)|afraid you)|(?:the|my) (?:price|rate|interest)|you(?:'ll|'d| will| would) be (?:looking|dealing|left))|come (?:<day>|tomorrow|the \\d+\\w*)\\b.{0,30}i(?:'d| would|'ll| will| shall)? (?:be forced|have (?:signed|to)|sign|be gone|regard)|my (?:acceptance|patience|interest|signature|silence|good ?will)\\b.{0,30}(?:expires|ends?\\b|lapses|runs out|falls by|is yours today|isn't unlimited|is worth something)|my offer (?:to (?:join|start) \\w+ ?|to (?:join|start) )?(?:is valid|stands) (?:for|until)|(?:the|my) price goes up|(?:chance to hire me|deal(?:'s| is) off|conversation ends here)|i(?:'ll| will) give it (?:until|till)\\b.{0,40}(?:if|then)",
          'understand|no (?:problem|worries)',
        ),
        phrase(
          'a countdown',
          "you(?:'ve| have)(?: got)? (?:(?:until|till) (?!now|then,? i)|twenty-four hours|24 hours|48 hours)|i(?:'m| am) giving you (?:until|till|one|a last|24|48)|i(?:'ll| will| can only) (?:give|allow) you (?:until|till)|i need your (?:yes|word|decision) (?:by|tonight|today|now|tomorrow|before)|decide now\\b|(?:^|, )last call\\b|the last time i (?:make|ask|offer|write|extend)|one last time\\b(?!.{0,20}(?:thank|say))|line in the sand|final deadline|by (?:tonight|noon|five|six|close of business) or\\b|answer within the hour|this is the moment to show",
          'i (?:know|understand|see|gather|believe|think) (?:that )?you have',
        ),
        phrase(
          'either … or',
          "either\\b.{0,80}\\bor (?:i(?:'ll| will| shall|'m| am)? (?:walk|leave|gone|move on|sign|withdraw|out|stop|decide)|you (?:can|may) (?:give|start|find|explain|forget|look)|(?:they|you|people) can read|count me out)|(?:match|sign|raise|agree|promote|move|confirm|give|pay|fix|decide|hurry|refuse|withdraw|do)\\b.{0,60},? or (?:lose me|(?:read|receive|take) (?:my|mine)|count me out|forget it|i(?:'ll| will| shall)? (?:walk|leave|stop welding|sign elsewhere)|i(?:'m| am) (?:gone|out)\\b)|(?:if|unless|should|in case)\\b.{0,100}\\bi(?:'ll| will| shall|'d| would)? (?:simply |then |just )?(?:have to |be (?:forced|compelled|obliged) to |feel obliged to )?(?:walk (?:away|out)|sign (?:elsewhere|with the other)|go (?:elsewhere|to (?:your director|the (?:press|union|board|hospital)))|draw (?:my own|the obvious)|hand in my (?:notice|badge)|read (?:it|that|this) as|take (?:it (?:that|as)|(?:your )?silence)|consider (?:that )?you(?:'re| are)? |let the (?:union|press)|tell the (?:press|(?:others|agency|students) (?:why|what|so))|post (?:the|this|it|my))|if i hear (?:nothing|crickets)\\b.{0,60}(?:consider|assume|sign|waving|withdraw|take it)|<day> (?:go|pass)(?:es)? by\\b.{0,80}(?:needn't|need not|i(?:'ll| will))",
          'understand|no (?:problem|hard|worries|hurry)|whether|stands|still (?:on|holds|suits)|lying if|is fine|confirmed|works',
        ),
        phrase(
          'what people will hear',
          "would hate for (?:your (?:client|board)|this to be (?:one|another)|the \\w+ to (?:hear|learn|read))|would be a (?:pity|shame) if (?:my|the (?:team|press|client|media|union|board|story)|word|people)|(?:put|post|write|read|share) (?:\\w+ )?on (?:glassdoor|linkedin|kununu|indeed|trustpilot)|what i (?:say|write|post|have to say)(?: about you)? online|less shy about|(?:can|will|may) read about (?:me|it|this) in|(?:would|'d) rather not have to (?:write|post|tell|use|go|bring|mention|speak)|(?:will|would|shall) hear (?:it )?from me about|hear from me about|tell (?:the )?(?:people|everyone|others|everybody|agency)\\b.{0,40}(?:what a|what your|why i|how candidates)|told the (?:agency|others|union|client) why|you (?:can|may|would have to|will have to|'ll have to)(?: then)? explain (?:it|that|this) to (?!me\\b|us\\b)|you(?:'ll|'d) have to explain (?:it|that|this) to (?!me\\b|us\\b)|(?:account|clients?|customers?|patents?) (?:walks?|goes?|comes?|leaves?) (?:out of (?:that|the) door )?with me|i reserve the right to (?:make|publish|post|go)|(?:word of|friendly) warning|(?:draw|act on) (?:my|the) (?:own |obvious )conclusions?|in your own interest to|if i were you,? i(?: would|'d)(?: not|n't)? (?:let|wait|treat|settle)|(?:don't|do not) make me (?:use|go|choose|call|tell)|i(?:'m| am) not threatening|dealing with my (?:solicitor|lawyer)|my (?:lawyer|solicitor|attorney) (?:is reading|suggests|will (?:be in|write|contact))|i (?:will|shall|'ll) (?:take legal|claim damages)|on your head\\b|to avoid any unpleasantness|other (?:firms|companies|employers|schools|hospitals|recruiters) (?:have (?:started|begun)|are|keep) (?:calling|ringing|chasing)",
          'no later than',
        ),
      ],
      weak: [
        phrase(
          'a date or a threat',
          "(?:if|unless|otherwise|or|without|failing|until|till|after|once|by|before|come|should|either)\\b.{0,90}(?:will|'ll|shall|would|'d|have to|forced|regard|consider|assume|elsewhere|else|gone|closed|walks?|explain|leaves|rather not|withdraw|accept|sign|lawyer|public|review|agenc(?:y|ies)|competitors?|others?|never|tell|told|know)\\b|deadline|wait\\w*|expect\\w*|regret|careful\\w*|competitors?|other (?:offers?|firms?|companies)|lawyer|union|review|up to you|your court|trust nobody|begrudge|decent",
        ),
      ],
      fine: [
        phrase(
          'left to them',
          "(?:i(?:'d| would| will|'ll)? (?:quite |fully |of course )?understand|no (?:worries|problem|hurry|rush|hard feelings)|whenever|take (?:the|your|all the) time|if (?:that|it|this) (?:is|isn't|is not|doesn't|works|helps)(?: <few>)?(?:possible|work|suit)|as (?:you|it) suits?)",
        ),
      ],
    },
    boastful: {
      plain: [
        phrase(
          'self-praise',
          "(?:i(?:'m| am)|being|as) (?:\\w+ ){0,2}(?:in (?:great|such|high|huge|heavy) demand|the best (?:candidate|person|engineer|nurse|in|at|you)|one of the (?:best|top|leading|few|most|strongest)|(?:far |way |clearly |vastly )?over-?qualified|too (?:good|qualified|experienced|senior|big|expensive) for|a (?:rare|top|star|gifted|natural)|unmatched|second to none|worth (?:more|every|twice|far)|highly sought|sought[- ]after|a catch|exceptional\\w*|brilliant|outstanding|irreplaceable|well above)|(?:people|companies|recruiters|firms|employers|everyone|hospitals|schools) (?:like|of) (?:me|my)|(?:someone|somebody|a (?:person|professional|candidate|man|woman|talent)) of my (?:calib|quality|stature|level|standing|talent|experience|reputation|class|rank)|my (?:rare|unique|exceptional|outstanding|extraordinary|considerable|unrivalled|superior|impressive) (?:skill|talent|profile|experience|gift|mind|record|combination|ability)|(?:queu(?:e|es|ing|eing)|lining up|lined up|fight(?:ing)? (?:each other|one another|over)|falling over themselves|beating a path|knocking|in line|a line)\\b.{0,40}(?:for me\\b|to hire me|at my door|my (?:door|services)|over me\\b)|(?:they|others|competitors|people) (?:know|recognise|recognize|see|saw|value|valued|appreciate) (?:my (?:worth|value|talent)|what i(?:'m| am) worth|me more)|(?:my|a|of) (?:calib(?:re|er)|stature|pedigree)|name your price|top (?:talent|performer|one per cent|1 ?%)|head ?hunt\\w+ (?:by|every|from)|(?:more|far more|much more|a more) prestigious|prestigious (?:house|name|institution|firm|group)|bigger (?:league|fish|name|things|stage)|another (?:league|level)|out of your league|(?:you(?:'ll| will)|they(?:'ll| will)|it will) (?:never |not |hardly |struggle to |have (?:trouble|difficulty|a hard time) )(?:find|finding) (?:anyone|someone|somebody|another|a)\\b.{0,30}(?:like|as|better|my)|your loss\\b|mediocr\\w+|raise your (?:level|average|game)|(?:they|people|hosts|clients|colleagues) (?:still )?(?:quote|talk about|rave about|copy|imitate) (?:me|my|what i)",
          "(?:not|n't|never|no) (?:\\w+ ){0,3}(?:the best|over-?qualified|exceptional|one of)|my loss",
        ),
        phrase(
          'none like me',
          "you (?:won't|will not|'ll not|'ll never|will never) (?:meet|find|see|get) (?:many\\b.{0,40}who|another (?:me|one like)|anyone (?:like|as|who)|anybody (?:like|as|who)|this combination)|there (?:isn't|is not|ain't) (?:really )?(?:a soul|a second (?:name|person|like))\\b|(?:perhaps|maybe|only) (?:two|three|four|five|six|a handful of) (?:people|persons?|of us)\\b.{0,20} (?:in|on) (?:the|this|all) (?:\\w+ )?(?:continent|country|world|europe|trade|field)|(?:only a handful|three|four) (?:of )?people in (?:europe|the (?:world|country))|as the only (?:applicant|candidate)|the only (?:person|one) in (?:the|this) (?:country|continent|world)|nobody\\b.{0,30}(?:does (?:this|it) better|like me\\b)|better than (?:anyone|anybody|most) (?:you|of (?:you|them))|(?:(?:not|n't|never|rarely|seldom|hard to find) .{0,30}(?:anyone|anybody|somebody|someone|people)|no one|nobody) like me\\b|the one person in this|find (?:somebody|someone|anyone) (?:nearly|half) as good|(?:two|three|four|five) people (?:for what i do|to (?:replace me|do my (?:job|work)))|there was me,? and then|(?:a )?before and an after me\\b|(?:people|someone|somebody|candidates?|blokes?|men|women|a (?:man|woman|doctor|scholar|person|candidate)) (?:at|with|of) my (?:level|background|record|profile|skills?|rank|hands|insight|eye|clearance|brilliance|range|standing|gifts?)\\b.{0,40}(?:don't|do not|can't|cannot|rarely|seldom|aren't|are not|doesn't|does not|hard to|is not|isn't|would have)|people who do what i do",
          '(?:helped?|help(?:ing|s)|train|train(?:ing|ed)|teach|chance|room|place|open) .{0,30}(?:people|someone|somebody) like me|took a chance|welcom|time for|kind(?:ness)? to',
        ),
        phrase(
          'sought by all',
          "what i(?:'m| am| was) worth\\b|my market value|(?:being|been|are|is) (?:fought over|courted|wooed)|(?:companies|recruiters|firms|employers|headhunters|agencies) (?:ring(?:ing)? me|call(?:ing)? me|chas(?:e|ing) (?:after )?me|(?:are )?after me|competing for me|want me|who want me)|of these (?:a|every|each) week|you(?:'re| are|'re| were) the (?:third|fourth|fifth|sixth|seventh|eighth|tenth)\\b.{0,20}this week|(?:don't|do not)(?: \\w+)? (?:stay|last|remain|sit)(?: long)? on the (?:market|shelf)|(?:to be|be) choosy|pick and choose|(?:offers|roles|jobs|employers) come to me\\b|several better offers|the (?:three|four|five|six|seven) (?:offers )?i hold|fell in love with me|competing for me|would (?:sign|hire) me (?:before|tomorrow|at once|on the spot)|need(?:s)? (?:me|us) (?:rather |far )?more than (?:i|we) need|(?:agencies|employers|firms) who need (?:me|us)\\b|your competitors? (?:are|is|have|has)(?: already)? (?:discover|notic|call|ringing|rung|chas)|with my track record i|match (?:for )?my level|in my sleep\\b|(?:beneath|below) me[.,]|different class[.,]?$|superior (?:position|offer|role|post)|moving up in the world",
          "(?:not|n't|never) (?:\\w+ ){0,3}(?:in my sleep|what i(?:'m| am) worth|choosy)|sleep(?:ing)? (?:badly|well)|cannot (?:be choosy|pick)",
        ),
        phrase(
          'modesty aside',
          "not to brag|without (?:wishing|wanting|meaning) to (?:sound proud|brag|boast)|modesty aside|in all (?:modesty|humility|due modesty)|false modesty|without vanity|(?:put it|say it|say so) modestly|my (?:record|name|work|cv) speaks for itself|(?:told|tells?|said|says?|agree[ds]?)(?: me)?(?: that)? i(?:'m| am| was) (?:the (?:best|finest|strongest|greatest|most gifted)|a genius|irreplaceable|exactly what they)|i was (?:easily |clearly |by far )?the (?:strongest|brightest|finest|best)\\b|i(?:'m| am) (?:what they call )?an? (?:unicorn|rainmaker|legend|genius|rock ?star|rare animal|natural leader|high performer)|a rare (?:animal|bird|breed)\\b|(?:considered|called|call me) (?:a |an |me )?(?:legend|genius|brilliant)|ahead of the questions|i (?:have never|never) (?:been turned down|failed|lose\\b)|panel\\b.{0,20} visibly impressed|(?:met|seen) (?:an interviewer|anyone like|a portfolio like|a cv like)|i (?:have yet to|couldn't improve|could not improve)\\b.{0,60}(?:couldn't|could not|better|improve)|like asking (?:a|the) (?:\\w+ )?(?:conductor|pianist|surgeon|violinist|chef)|you were lucky to have had me",
        ),
      ],
      weak: [
        phrase(
          'praise of oneself',
          '(?:my|i|me|mine)\\b.{0,80}(?:best|better|demand|rare|talent\\w*|worth|value\\w*|caliber|calibre|league|level|record|award\\w*|famous|fame|known|reputation|remember\\w*|unique|expert\\w*|gift\\w*|genius|top|first|impress\\w*|success\\w*|competitors?|offers?|queue|quote|prais\\w*|admir\\w*|prestig\\w*|bigger|stars?|legend\\w*|nobody|no one|everyone|always)',
        ),
      ],
    },
  }
