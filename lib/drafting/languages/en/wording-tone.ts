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
      ],
      weak: [
        phrase(
          'edge',
          "(?:you (?:clearly|obviously|evidently|apparently|seem|people|lot|might|ought|should)|your (?:sort|kind|lot)|frankly|honestly|seriously|evidently|apparently|congratulations|bravo|genius|charming|joke|funny|laugh\\w*|amus\\w*|patron\\w*|bother\\w*|manners|polite|please don't|enough|learn|grown-?ups?|adult|child\\w*|circus|puppet|zoo|so-called|serious)\\b",
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
      ],
      weak: [phrase('clipped', "^(?:\\S+ ?){1,6}$|(?:don't|do not|won't|not going to|need not|needn't) ")],
    },
    guilt: {
      plain: [
        phrase(
          'you let me down',
          "(?:you(?:'ve| have)?|your (?:team|company|silence|decision|delay|firm|school|office)(?: has| have)?) (?:really |deeply |badly )?(?:let me down|disappoint(?:ed)? me|hurt me|betray\\w*|broken? my (?:trust|heart)|cost me|robbed me|ruined|made me (?:lose|miss|wait|feel)|owe me|left me (?:hanging|in the lurch|with nothing))|after (?:all|everything) (?:i|that i|i've|i have) (?:did|done|have done|gave|given|put|sacrificed|invested|went through)|i (?:gave up|turned down|sacrificed|gave away|cancelled|postponed) .{0,60}for (?:you|this|your)|is this (?:how|the thanks)|the least (?:you|i) (?:can|could|might|should) (?:do|have|be|expect)|(?:i )?hope you(?:'ll| will| can)? (?:be able to )?(?:sleep|live with|be happy with|feel good)|on your conscience|thanks to you i|because of you\\b|i (?:trusted|believed) you|i thought (?:we|you) (?:were|had|would|meant|cared)|you of all people|you(?:'ll| will) understand how (?:hurt|let down)|loyalty counts for|my (?:children|kids|wife|husband|mother|family|daughter|son) (?:will|had|have|were|was|cried|is|are) (?:be )?(?:heartbroken|devastated|crying|cried|told|asking why|so disappointed|counting on)|i(?:'m| am) (?:deeply |very |bitterly |so )?(?:hurt|heartbroken|devastated|crushed)|i have(?:n't| not) slept (?:since|for)",
          "let you down|i(?:'ve| have) let|don't want to let|after (?:all|everything) you",
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
      ],
      weak: [
        phrase(
          'a date or a threat',
          "(?:if|unless|otherwise|or|without|failing|until|till|after|once|by|before|come|should|either)\\b.{0,90}(?:will|'ll|shall|would|'d|have to|forced|regard|consider|assume|elsewhere|else|gone|closed|walks?|explain|leaves|rather not|withdraw|accept|sign|lawyer|public|review|agenc(?:y|ies)|competitors?|others?|never|tell|told|know)\\b|deadline|wait\\w*|expect\\w*|regret|careful\\w*|competitors?|other (?:offers?|firms?|companies)|lawyer|union|review|trust nobody|begrudge|decent",
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
      ],
      weak: [
        phrase(
          'praise of oneself',
          '(?:my|i|me|mine)\\b.{0,80}(?:best|better|demand|rare|talent\\w*|worth|value\\w*|caliber|calibre|league|level|record|award\\w*|famous|fame|known|reputation|remember\\w*|unique|expert\\w*|gift\\w*|genius|top|first|impress\\w*|success\\w*|competitors?|offers?|queue|quote|prais\\w*|admir\\w*|prestig\\w*|bigger|stars?|legend\\w*|nobody|no one|everyone|always)',
        ),
      ],
    },
  }
