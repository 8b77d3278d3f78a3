import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

/** What takes the edge off a decision (M4) when it stands beside it. */
const hedge =
  "(?:probably|perhaps|maybe|i might|we might|might (?:have|not|be|well|just|as well)|i may (?:have to|not (?:be able|accept|join|come|take)|well|end)|i think (?:i|that i|it'?s|it is|we|this|that it|for now|the)|i guess|i suppose|i feel (?:like |that |as if )?(?:i|it|this)|i (?:sort of|kind of)|i would (?:say|tend)|i'd (?:say|tend)|leaning|lean (?:to|towards)|(?:rather |more |somewhat )?inclined|i tend|tending|tempted|most likely|more or less|sort of|kind of a|a bit of a|(?:i'm|i am|not|n't) (?:entirely|fully|completely|quite|totally|a hundred per cent|100%|all that|absolutely) (?:sure|certain|decided|convinced)|almost (?:sure|certain|decided)|(?:don't|do not) (?:really )?think (?:i|that i|we|it)|not sure (?:i|that i|whether|if|it)|(?:it )?(?:seems|looks|appears) (?:to me )?(?:like|as if|as though|that) (?:i|it)|should probably|would probably|'d probably|will probably|'ll probably|i reckon i|as it stands i think|in all likelihood|i (?:rather|half) (?:suspect|expect|think)|i wonder (?:if|whether)|i'm not saying|for the moment i think|at this point i think|at the moment i think|i believe i (?:should|might|will|would)|ought (?:probably )?to|chances are)"

const decision =
  "(?:declin\\w*|withdraw\\w*|accept\\w*|join\\w*|say(?:ing)? (?:no|yes)|pass(?:ing)? on|turn(?:ing)? (?:it|this|you|the|your)|tak(?:e|ing) (?:it|the|this|your|up)|not (?:go|be going|be coming|continue|come|right|for me|be able|be joining|be taking|pursue|proceed)|it's a (?:no|yes)|\\bno\\b|\\byes\\b|step(?:ping)? (?:back|out|aside|away)|sign(?:ing)?\\b|attend|be there|go(?:ing)? (?:ahead|further|with)|right (?:choice|step|thing|fit|move)|for me\\b|stay(?:ing)? (?:where|put|with|at|here)|move forward|pull out|rescind|take back)"

const harmless =
  "i (?:think|feel|believe) (?:it|it is|it's|that is|that's) (?:very |so |really |most |only )?(?:kind|generous|fair|right (?:of you|to)|good of|lovely|important|polite|better to tell|best to tell|right)|i think the world|i thought (?:for a while|at first)|thought .{0,60}and i have come to see|not for me|i hear otherwise|have ever|so glad|(?:perhaps|maybe) (?:our|we|you|one day|someone|in|another|there|a|at|it)|might (?:suit|be of|interest|know|help|like)|you (?:might|may)|thought (?:it|about it) (?:over|through)|after (?:much|careful) thought"

export const waveringCues: Pick<Matters, 'wavering'> = {
  wavering: [
    phrase('a hedge before the decision', `${hedge}.{0,60}?${decision}`, harmless),
    phrase(
      'a hedge after the decision',
      `${decision}.{0,50}?(?:,? i (?:think|guess|suppose|reckon|believe)\\b(?=[.,;!]|$)|probably|at least for now|, for now\\b|for the time being|, at this point|, at the moment|more or less|unless something|could still change|may still change|might still change|might change|subject to|though (?:i|who|ask|nothing)|or (?:maybe|perhaps) not)`,
      harmless,
    ),
    phrase(
      'not final',
      "(?:not|isn't|n't) (?:a )?(?:final|definite|set in stone|carved|fixed|the last word)|provisional(?:ly)?|at least (?:that is|that's|for now|for today|today|this morning|as of|until)|insofar|unless i (?:wake|change|find|feel|get)|provided (?:that )?(?:nothing|no one|it)|if nothing (?:else|better|changes|comes)|i (?:fully )?expect to (?:be there|come|attend|accept|decline)|as far as i can (?:tell|say|see)|first word|for all i know|how i see it (?:now|today|this|at)|nothing better|(?:though|but|and) who knows|who knows[.,?]|i (?:still )?go back and forth|tentative(?:ly)?|second thoughts|change my mind|could be (?:persuaded|talked)|part of me (?:wants|would|still|hopes|says)|half of me|ask me (?:again|on|tomorrow)|my gut says|as it looks (?:now|today|right now)|couldn't swear|full yes|pencil me in|see how (?:things (?:go|look|turn|develop)|it (?:goes|feels|looks)|the (?:wind|land|month|week))|in two minds|torn\\b|wobbl\\w+|keep (?:an|my) (?:option|door)|leave (?:it|the door|things) (?:open|a bit open)",
      "(?:will|won't|would|not|n't|never) <few>change my mind|will not have second|door open|no second thoughts|your offer",
    ),
  ],
}
