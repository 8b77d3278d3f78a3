import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

/** What takes the edge off a decision (M4) when it stands beside it. */
const hedge =
  "(?:probably|perhaps|maybe|i might|we might|might (?:have|not|be|well|just|as well)|i may (?:have to|not (?:be able|accept|join|come|take)|well|end)|i think (?:i|that i|it'?s|it is|we|this|that it|for now|the)|i guess|i suppose|i feel (?:like |that |as if )?(?:i|it|this)|i (?:sort of|kind of)|i would (?:say|tend)|i'd (?:say|tend)|leaning|lean (?:to|towards)|(?:rather |more |somewhat )?inclined|i tend|tending|tempted|most likely|more or less|(?<!(?:this|that|these|those|some|every|what|which|the|any|another|a|same|right) )sort of|kind of a|a bit of a|(?:i'm|i am|not|n't) (?:entirely|fully|completely|quite|totally|a hundred per cent|100%|all that|absolutely) (?:sure|certain|decided|convinced)|almost (?:sure|certain|decided)|(?:don't|do not) (?:really )?think (?:i|that i|we|it)|not sure (?:i|that i|whether|if|it)|(?:it )?(?:seems|looks|appears) (?:to me )?(?:like|as if|as though|that) (?:i|it)|should probably|would probably|'d probably|will probably|'ll probably|i reckon i|as it stands i think|in all likelihood|i (?:rather|half) (?:suspect|expect|think)|i wonder (?:if|whether)|i'm not saying|for the moment i think|at this point i think|at the moment i think|i believe i (?:should|might|will|would)|ought (?:probably )?to|chances are)"

const decision =
  "(?:declin\\w*|withdraw\\w*|accept\\w*|join\\w*|say(?:ing)? (?:no|yes)|pass(?:ing)? on|turn(?:ing)? (?:it|this|you|the|your)|tak(?:e|ing) (?:it|the|this|your|up)|not (?:go|be going|be coming|continue|come|right|for me|be able|be joining|be taking|pursue|proceed)|it's a (?:no|yes)|\\bno\\b|\\byes\\b|step(?:ping)? (?:back|out|aside|away)|sign(?:ing)?\\b|attend|be there|go(?:ing)? (?:ahead|further|with)|right (?:choice|step|thing|fit|move|call)|for me\\b|stay(?:ing)? (?:where|put|with|at|here)|move forward|pull out|rescind|take back)"

const refusal =
  "(?:refus\\w*|turn\\w* \\w+ down|pull(?:ing)? out|bow(?:ing)? out|let(?:ting)? (?:it|this|you)|(?:won't|will not|not be|not) (?:be )?(?:accept|join|com|tak|attend|continu|going)\\w*|(?:right|better) (?:call|decision|answer)|disappoint|resign\\w*|negative)"

const harmless =
  "ask (?:me )?again (?:in|next|after|once|when)\\b|\\bif .{3,60} ever |in (?:a|some|two|three|a couple of|a few) (?:\\w+ )?years?|i (?:think|feel|believe) (?:it|it is|it's|that is|that's) (?:very |so |really |most |only )?(?:kind|generous|fair|right (?:of you|to)|good of|lovely|important|polite|better to tell|best to tell|right)|i think the world|i thought (?:for a while|at first)|thought .{0,60}and i have come to see|not for me|i hear otherwise|have ever|so glad|(?:perhaps|maybe) (?:our|we|you|one day|someone|in|another|there|a|at|it)|might (?:suit|be of|interest|know|help|like)|you (?:might|may)|thought (?:it|about it) (?:over|through)|after (?:much|careful) thought"

export const waveringCues: Pick<Matters, 'wavering'> = {
  wavering: [
    phrase('a hedge before the decision', `${hedge}.{0,60}?${decision}`, harmless),
    phrase(
      'a hedge after the decision',
      `${decision}.{0,50}?(?:,? i (?:think|guess|suppose|reckon|believe)\\b(?=[.,;!]|$)|probably|at least for now|, for now\\b|for the time being|, at this point|, at the moment|more or less|unless something|could still change|may still change|might still change|might change|subject to|though (?:i|who|ask|nothing)|or (?:maybe|perhaps) not)`,
      harmless,
    ),
    phrase(
      'nearly sure',
      `(?:(?:fairly|reasonably|pretty|nearly|almost|relatively|more or less|somewhat) (?:sure|certain|convinced|confident|decided|set on)|(?!100)\\d\\d ?(?:%|per ?cent) (?:sure|certain|there|decided|convinced)|(?:almost|nearly) certainly|nearly made up my mind|pretty much decided|as good as decided).{0,60}?(?:${decision}|${refusal}|there\\b|decided)`,
      `${harmless}|(?:sure|certain|confident|convinced) (?:that )?(?:you|they|the team|the right|someone|somebody)`,
    ),
    phrase(
      'a leaning',
      `(?:i(?:'m| am| find myself| would| was)?|we(?:'re| are)?) (?:now |rather |slowly |somewhat |currently |at the moment )*(?:lean(?:ing)?|tending|tend(?= to (?:think|refuse|decline|say no|believe)| towards)|minded|disposed|drift(?:ing)?|inclin(?:e|ing)|veer(?:ing)?|edging) (?:to|towards?|against|out\\b|in the direction|away)|(?:my|the) (?:(?:present|current|first|honest) )*(?:inclination|leaning|instinct|gut|thinking|thoughts|hunch|intention|feeling) <few>(?:is|are|would be|leans?|tells?|tending)\\b.{0,30}?(?:${decision}|${refusal}|against|leave it)|(?:seem to be |am |'m )heading (?:for|towards) (?:a )?(?:no|refusal)|something tells me (?:i|that i|it)|shake the feeling that i`,
      `${harmless}|(?:you|they|team|house) (?:lean|tend)`,
    ),
    phrase(
      'so it seems',
      `(?:it (?:would|does) (?:seem|appear) (?:that |as if |as though )?(?:i|my|we)|it (?:seems|appears|looks|feels)(?: increasingly| now| very much| to me)* (?:to be(?:come)? (?:a )?no|that (?:i|my|we)|like (?:a )?no|as (?:if|though) i)|(?:answer|outcome) (?:seems|appears|looks)|by the looks? of it i|the way things (?:look|stand),? i|it (?:may|could|might) (?:well )?be that i|(?:there is|there's) (?:a |every )?(?:good |fair |strong )?(?:chance|likelihood|possibility) (?:that )?(?:i|it|my)|it(?: is|'s) (?:quite |very |also )?(?:possible|likely) (?:that )?i|in all probability|most probably|i could imagine (?:that )?i).{0,50}?(?:${decision}|${refusal})`,
      harmless,
    ),
    phrase(
      'I suspect',
      `(?:i|we) (?:rather |half |strongly |do )?(?:fear|suspect|imagine|expect|sense|dare say|reckon|gather) (?:that )?(?:(?:i|we)(?:'ll| will| shall|'m| am| won't| may| might)|it(?:'s| is|'ll| will)|my (?:answer|no|reply)).{0,40}?(?:${decision}|${refusal})`,
      harmless,
    ),
    phrase(
      'it might be better',
      '(?:it |things )?(?:might|may|could|would perhaps|would probably) (?:well )?be (?:best|better|wiser|wisest|safer|kinder|for the best|more sensible) (?:if i (?:withdr|declin|stay|stepp|said|pull|cancel)|for me to (?:withdraw|decline|stay|step|say|pull)|to (?:withdraw|decline|cancel|stop here|leave it))|right thing (?:may|might|could) be for me|i (?:may|might) not be (?:joining|coming|in a position|taking|accepting|able to (?:join|come|attend|take|accept))|thinking of (?:withdrawing|declining|pulling out|saying no|cancelling|turning)',
      harmless,
    ),
    phrase(
      'half a no',
      "(?:hesitant|soft|cautious|qualified|half a|probable|likely a?) ?(?:no|yes)\\b|(?:rather|more) (?:a |of a )?(?:no|yes) than|(?:no|yes) for (?:now|the (?:moment|present|time being))\\b|(?:no|not|yes),? or (?:as near|something like|so it)|today's answer is|at (?:the moment|present) (?:it|the answer|my answer) (?:is|would be|'s) (?:a )?(?:no|yes)|as near to (?:one|a yes|a no)|in pencil\\b|pencil (?:in|us in|it in)|(?:declin|refus|withdraw|accept)\\w*,? (?:at least )?for (?:now|the (?:moment|present|time being))\\b",
      'not a <few>(?:soft|half)',
    ),
    phrase(
      'with a way back',
      "barring (?:a |any |some )?(?:change|surprise|second|last)|unless (?:my (?:plans|mood)|something|anything|things|circumstances) (?:else |big |unexpected )?(?:changes?|(?:comes?|turns?|crops?) up|happens?)|(?:get|got) cold feet|(?:don't|do not|not to|please don't) (?:hold me to|quote me on|set it in stone)|let me not (?:promise|be too hasty)|(?:can't|cannot|won't) (?:quite )?promise (?:that )?i(?:'ll| will)|pending (?:a|one|some) (?:final|last|more|further) (?:think|night|thought|talk)|subject to (?:one|a) (?:more|last|final) (?:night|think|thought)|see how i feel|(?:would|will|'d) have to see (?:on the day|how i)|can't rule out (?:that )?i|nothing is (?:carved|set|final)",
      harmless,
    ),
    phrase(
      'doubts beside it',
      "(?:keep|still|am|'m|are|'re) (?:still )?(?:doubting|wavering|hesitating|changing my mind|going (?:back and forth|round in circles))|gone round in circles|with (?:many|some|a few) doubts|without (?:much|any real) conviction|(?:hasn't|has not|haven't) (?:voted|answered|quite decided|fully decided)(?: yet)?|or so it seems|if (?:one|you) can call it (?:that|one)|(?:but|though) (?:then )?what do i know|if i(?:'m| am) not mistaken|thinking aloud|somewhat undecided|by no means finished thinking|not (?:altogether|wholly|at all) (?:sure|certain|persuaded|convinced)(?: that| whether| if)? i",
      harmless,
    ),
    phrase(
      'not final',
      "(?:not|isn't|n't) (?:a )?(?:final|definite|set in stone|carved|fixed|the last word)|provisional(?:ly)?|at least (?:that is|that's|for now|for today|today|this morning|as of|until)|insofar|unless i (?:wake|change|find|feel|get)|provided (?:that )?(?:nothing|no one|it)|if nothing (?:else|better|changes|comes)|i (?:fully )?expect to (?:be there|come|attend|accept|decline)|as far as i can (?:tell|say|see)|first word|for all i know|how i see it (?:now|today|this|at)|nothing better|(?:though|but|and) who knows|who knows[.,?]|i (?:still )?go back and forth|tentative(?:ly)?|second thoughts|change my mind|could be (?:persuaded|talked)|part of me (?:wants|would|still|hopes|says)|half of me|ask me (?:again|on|tomorrow)|my gut says|as it looks (?:now|today|right now)|couldn't swear|full yes|pencil me in|see how (?:things (?:go|look|turn|develop)|it (?:goes|feels|looks)|the (?:wind|land|month|week))|in two minds|torn\\b|wobbl\\w+|keep (?:an|my) (?:option|door)|leave (?:it|the door|things) (?:open|a bit open)",
      "(?:will|won't|would|not|n't|never) <few>change my mind|will not have second|door open|no second thoughts|your offer",
    ),
  ],
}
