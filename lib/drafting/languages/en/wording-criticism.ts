import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Language } from '@/lib/drafting/languages/language'

const house =
  '(?:(?:the|your|this|our|my (?:present|current|old)) (?:company|firm|organi[sz]ation|process|recruitment|hiring process|team|culture|management|office|place|working conditions|school|hospital|clinic|agency|business|interview(?:s)?|offer|system|atmosphere|department|house)|you(?:r people)?)'
const bad =
  '(?:toxic|chaotic|chaos|disorgani[sz]ed|badly (?:run|organi[sz]ed|managed)|poorly (?:run|organi[sz]ed|managed)|unprofessional|amateurish|dysfunctional|outdated|old-fashioned|a mess|messy|shambl\\w*|sloppy|dishonest|unethical|misleading|exploit\\w*|hostile|incoherent|unserious|not serious|backward|stuck in|sinking|a revolving door|cheap|stingy|insulting|unfair|unsafe|sexist|racist|discriminat\\w*|a circus|a farce|soulless|bureaucratic|stagnant|failing)'
const praise = "not (?:at all )?|never |nothing |n't "

export const criticismWording: Pick<Language['wording'], 'negative_about_company' | 'negative_about_person'> =
  {
    negative_about_company: {
      needsSign: true,
      plain: [
        phrase(
          'a verdict on the house',
          `${house}.{0,40}\\b${bad}(?![\\p{L}])`,
          `(?:${praise}).{0,12}${bad}|my (?:own )?.{0,20}${bad}`,
        ),
        phrase(
          'a verdict before the house',
          `${bad}(?![\\p{L}]).{0,30}\\b(?:company|firm|organi[sz]ation|process|culture|management|workplace|environment|recruitment|office|department|leadership|place to work)`,
          praise,
        ),
        phrase(
          'talk about the house',
          "(?:reviews?|rumou?rs?|stories|glassdoor|kununu|former (?:employees|staff)|ex-?employees)\\b.{0,40}(?:about (?:you|your|the (?:company|firm|place))).{0,60}(?:bad|terrible|warn\\w*|worr\\w*|awful|put me off|leav(?:e|ing) (?:in|fast)|avoid|true|poor|turnover)|(?:high|constant|staff) turnover|people (?:keep|are) leaving|red flags?|warning signs?|run for the hills|rats .{0,20}ship|dodged a bullet|warned (?:me )?(?:about|against|off)|(?:don't|do not|can't|cannot|couldn't|hardly) trust (?:you|your|the) (?:company|firm|management|leadership|process)|(?:lack|absence|want) of (?:organi[sz]ation|respect|transparency|professionalism|structure|leadership|vision|communication|honesty|direction)|treats? (?:its|their|your|the) (?:staff|people|employees|candidates|nurses|teachers)|(?:never|not) (?:seen|experienced) (?:such )?(?:a )?(?:chaotic|bad|poor|slow)|your company (?:isn't|is not|does not|doesn't) (?:know|care|value|respect|serious)|you (?:changed|moved|shifted) the (?:goalposts|terms|dates?) (?:again|twice|three|every)|left (?:me )?in the dark|below (?:my|any) standards",
          'no red flags?|not a red flag|no lack of|not (?:for )?(?:any )?lack',
        ),
        phrase(
          'a turn that says it sideways',
          "(?:no offen[cs]e|with (?:all|the greatest|due|all due) respect|to be (?:brutally|perfectly) (?:honest|frank)|let me just say|let us (?:say|put it)|let's (?:just )?say)\\b.{0,100}(?:\\b(?:company|firm|process|culture|management|place|house|office|school|hospital|people|staff|system|offer|you|your)\\b|like going back|education)|^so much for (?:the|your) (?!offer|time|invit|call|help|chance|kind)|(?:says|said|shows|tells?(?: you| me| us| one)?) (?:something|a lot|enough|everything|it all|volumes|all i|all one|more|what i) .{0,20}(?:about|of) (?:how|the (?:company|firm|place|house|institution|school|culture|people)|your|an? (?:company|firm|place)|what it)|(?:there is|there's|there must be) (?:normally |usually |probably |always )?a reason (?:for it|for that|why (?:people|nobody|no one|the (?:post|job|role|position)))|understand now why|explains a lot|makes (?:one|me|you) wonder|no wonder (?:people|nobody|they|staff)|i(?:'d| had) expected (?:more|better) (?:from|of)|let-?down\\b",
          'not a let-?down|says a lot about (?:your (?:kindness|care)|how (?:much|well) you)|tells me a lot about how (?:well|much)|wonderful|kind|warm|care\\b',
        ),
        phrase(
          'behind the times',
          '(?:belongs?|stuck) (?:in|to|somewhere|between) (?:a museum|another (?:century|age|era)|the (?:past|last century|19|nineteen|eighties|nineties|stone age|middle ages))|(?:like |)(?:going|going back|back) to (?:the )?(?:19[5-9]\\d|stone age|middle ages|eighties|nineties)|from another (?:century|era|age)|(?:ten|twenty|thirty|\\d+|many) years behind|(?:quite a|a|some) (?:long )?way to go before (?:someone|anyone|anybody|it|i)',
          'way to go before i (?:am|can|reach|finish)|i am|i still have',
        ),
        phrase(
          'nobody there',
          "(?:nobody|no one|anybody|anyone) (?:upstairs|there|in (?:the|your) (?:building|company|office|management|firm)|in charge|at the top|at your end)\\b.{0,40}(?:seem|care|know|listen|answer|look|notice|understand|pleased)|management (?:hasn't|has not|have not|doesn't|does not|never|have never) (?:understood|understand|listen|care|know|notice)|don't think (?:the )?management|stopped being a (?:place|company|school|hospital)|(?:nobody|no one) (?:stays|lasts|listens|leaves before)|a (?:firm|company|place|school|house|hospital|business) (?:that|which|where) (?:cannot|can't|never|does not|doesn't|nobody|no one|monitors|hides|treats)",
          'where (?:nobody|no one) is left|never stops|notice period',
        ),
        phrase(
          'trust lost, time wasted',
          '(?:lost|losing|no) (?:all |my )?(?:confidence|faith|trust) (?:in|that)|no longer trust|stopped believing|(?:weeks|months) (?:of|in) silence|months? without (?:a |an |any )?(?:reply|answer|word|timetable)|you (?:took|needed) (?:\\w+ ){0,2}(?:weeks|months)|(?:lost|cancelled|rescheduled|mislaid)\\b.{0,30}(?:three times|four times|five times|again and again)|unpaid case study|free consulting|run on (?:fear|hope)|(?:poisonous|predatory|exploitative|understaffed|underfunded|amateurish|stingy|opaque)\\b|(?:former|ex-?|own) (?:staff|employees|people|fitters|accountants|colleagues)\\b.{0,30}(?:write|wrote|warn\\w*|told me|advised|have to say|say about|frighten\\w*|to think twice|online)|(?:people|those) who (?:used to work|worked|left)\\b.{0,20}(?:have to say|say|told|warn\\w*|wrote)|(?:feels|felt|sounds) like an (?:afterthought|interrogation)|not (?:a|the) (?:place|company|house|employer) (?:that keeps|i (?:would|could|can) be proud)',
          "i (?:lost|cancelled|rescheduled|moved|postponed|changed|have)|i've|my (?:fault|train|mistake)|not lost|never lost|without losing|didn't put me off|(?:nothing|not).{0,12}put me off|no confidence (?:interval|vote)",
        ),
      ],
      weak: [
        phrase(
          'doubt about the house',
          '(?:you|your|the (?:company|firm|team|process|place|office|culture|management|hospital|school|board|business)|interview\\w*|they|people|staff|employer|organi[sz]ation|airline|bank|agency|plan|motto|reputation|turnover|overtime|weeks?|rounds?)\\b',
        ),
      ],
    },
    negative_about_person: {
      needsSign: true,
      plain: [
        phrase(
          'a verdict on a person',
          '(?:he|she|they|manager|recruiter|interviewer|boss|director|colleague|panel|lead|head|chef|mr \\p{L}+|ms \\p{L}+|mrs \\p{L}+|dr \\p{L}+|professor \\p{L}+)\\b[^.]{0,30}\\b(?:was|is|were|are|seemed|came across as|appeared|struck me as|acted|behaved|has been|comes across)\\b.{0,25}(?:rude|arrogant|cold|condescending|patroni[sz]ing|unprepared|unprofessional|incompetent|dismissive|distracted|late\\b.{0,20}(?:again|twice|every)|bored|aggressive|intimidating|disrespectful|hostile|clueless|out of (?:his|her|their) depth|a bully|bullying|micromanag\\w*|difficult|unpleasant|abrasive|creepy|dishonest|a liar|sexist|racist|inappropriate|sarcastic|unfriendly|impatient|not (?:very )?(?:prepared|interested|listening|honest|nice|polite|competent)|no (?:manners|idea))',
          'was not (?:at all )?rude|never (?:rude|dismissive)|(?:i|we) (?:was|am|were|are|seemed|must) (?:\\w+ )?(?:rude|late|unprepared)|bullying (?:policy|case)',
        ),
        phrase(
          'conduct',
          "(?:shouted|yelled|screamed|sneered|scoffed|rolled (?:his|her|their) eyes|looked at (?:his|her|their) (?:phone|watch)|interrupted me|talked (?:over|down to) (?:me|us|her|him|the)|laughed (?:at (?:me|him|her|my|us|the)|when (?:i|she|he))|yawned|lied|belittl\\w*|humiliat\\w*|bullied|bull(?:y|ies)\\b|insulted|mocked|could(?:n't| not) (?:even )?(?:be bothered|remember|pronounce|look)|had(?:n't| not) (?:even )?read my|didn't (?:even )?(?:look|bother|listen|know what)|would not work (?:for|under|with) (?:him|her|them|that)|(?:can't|cannot|couldn't|could not) (?:see myself|imagine|picture) (?:working|reporting) (?:for|to|under|with) (?:him|her|them|mr|ms|that)|makes? (?:her|him|them|people|staff) (?:weep|cry)|ego|temper\\b|moods\\b|chip on (?:his|her))",
          'laughed (?:a lot|together|with)|interrupted me only|no ego|alter ego',
        ),
        phrase(
          'irony about a person',
          "bless (?:him|her|them)\\b|(?:could|might) (?:do with|use) (?:a|some) (?:course|lesson|training|manners|practice)|(?:has|with) a (?:special |rare |real )?talent for (?:making|offending|losing)|it takes a special|(?:somebody|someone) (?:ought to|should) (?:tell|teach|explain to|lend) (?:him|her|mr|ms|mrs|dr|your|the)|(?:doesn't|does not|don't think (?:he|she|they)|doubt (?:that )?(?:he|she|they)) (?:even )?knows? the difference|knows? (?:nothing|little) about|knew (?:neither|nothing|less about)|so little (?:curiosity|interest|patience|respect)|(?:never|wasn't|was not|not) (?:really |exactly )?(?:your|his|her|their) (?:strong (?:point|suit)|strength|forte)|the warmth of a|more than can be said for|full of (?:his|her|their) own|(?:he|she|man|woman|manager|boss) could (?:ruin|break|start a fight)|managed to (?:ask|offend|forget|insult)|whoever (?:put|hired|appointed) (?:him|her|\\p{L}+) in charge|i felt for (?:mr|ms|mrs|dr)\\b",
          'i (?:know|knew) (?:nothing|little|less)|i could do with|we could (?:do with|use)|my strong|i am full|never my',
        ),
        phrase(
          'set apart from the rest',
          "(?:apart from|except(?: for)?|with the exception of|everybody but|everyone but|all but|to two of the|were it not for|if it were not for|without) (?:\\w+ ){0,6}(?:manager|deputy|director|boss|headmaster|supervisor|colleague who|chef|recruiter|one person|person who)\\b|(?:manager|supervisor|boss|person|director|recruiter|attitude|head|chef|you),?(?: \\w+){0,6} (?:is|are|was|were) the (?:main |real |only )?reason|(?:not|never) (?:somebody|someone|anybody|a (?:person|man|woman|boss|manager)) (?:i|who|one|whom) (?:can|could|would|want|wish|should)|a (?:man|woman|boss|manager|person|supervisor) who (?!would have|has been)(?:\\w+ ){1,9}(?:is not|isn't|cannot|can't|never|while|like that)|(?:report(?:ing)?|work(?:ing)?) (?:to|for|under|with) (?:somebody|someone|a (?:man|woman|boss|person)) who (?:takes|never|does|shouts|cannot|can't)|(?:can't|cannot|could not|couldn't) (?:rely on what|trust|respect) (?:him|her|he|she|the (?:person|man|manager|recruiter)|your (?:manager|recruiter|director))|(?:wouldn't|would not) trust (?!you|me)",
          "i am not|i'm not|could not have|without (?:your|the) (?:manager's|director's)|without (?:asking|telling|involving)|without (?:\\w+ ){0,3}(?:approval|consent)|do not distrust",
        ),
        phrase(
          'how they carried themselves',
          "(?:he|she|mr \\p{L}+|ms \\p{L}+|mrs \\p{L}+|dr \\p{L}+|manager|director|boss|recruiter|interviewer|nurses?|head|panel|consultant|partner|deputy|supervisor|chef|they)\\b.{0,40}\\b(?:never (?:once )?(?:looked|let|listened|asked|thanked|answered|smiled)|kept (?:me (?:in|waiting)|calling|on calling)|(?:talks|talked|speaks|spoke) (?:about|to|of) (?:the |her |his )?(?:\\w+ ){0,2}(?:staff|team|crew|nurses|residents|people|auditors|men)\\b.{0,10}(?:like|as)|calls? the (?:residents|patients|nurses|staff) by|plays favou?rites|threw a|took (?:all )?the credit|(?:didn't|did not) come across as|(?:hadn't|had not|hasn't|has not) (?:kept up|opened my|prepared|read)|could not name|(?:afraid|scared) of (?:him|her)|had prepared nothing|corrected my accent|preferred to tell me|treats (?:his|her|the))|spoken to like|a (?:snob|tyrant|bully|creep|control freak)\\b|driven out (?:one|by)|(?:his|her|manager's|director's) (?:remarks|jokes|comments|attitude|tone|manner|arrogance|incompetence)\\b.{0,60}(?:unnecessary|decide|told me|not|drove|cost|enough)|(?:hearing|listening to) the \\w+ (?:gossip|shout|talk about (?:her|his|their))",
          "i (?:hadn't|had not|have not)|not (?:to )?(?:treat|play)|never (?:once )?(?:let me down|looked back|asked for)|you never|never been",
        ),
      ],
      weak: [
        phrase(
          'a person',
          '(?:he|she|his|her|him|mr|ms|mrs|dr|prof\\w*|manager|boss|director|recruiter|interviewer|head|lead|colleague|chief|sister|matron|chef|gentlem\\w+|lady|man|woman|someone|somebody|who|you|your|they|nobody|everyone|people)\\b',
        ),
      ],
      fine: [phrase('own fault', '^i (?:was|am|have been) ')],
    },
  }
