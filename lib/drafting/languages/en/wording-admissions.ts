import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Language } from '@/lib/drafting/languages/language'

export const admissionWording: Pick<Language['wording'], 'legal_admission' | 'hidden_prior_acceptance'> = {
  hidden_prior_acceptance: {
    needsSign: true,
    plain: [],
    weak: [
      phrase(
        'a tie or none',
        '(?:commit\\w*|accept\\w*|free|only|nobody|no one|nothing|never|none|promis\\w*|obligat\\w*|bound|tied|elsewhere|employer|compan(?:y|ies)|offers?|contract|sign\\w*|agreed|word|yes|kept myself|first)\\b',
        'still open|position is|post is',
      ),
    ],
  },
  legal_admission: {
    needsSign: true,
    plain: [
      phrase(
        'breach',
        '(?:i|we|my|me)\\b.{0,50}(?:in breach|breach(?:ing|ed)?\\b|broke(?:n)? (?:the|my|our|your) (?:contract|agreement|terms|clause|non-?compete|notice)|breaking (?:the|my|our) (?:contract|agreement|terms|law)|violat\\w+|\\bliab(?:le|ility)(?! (?:claims|insurance|team|law|cover))|legally (?:bound|obliged|wrong|responsible)|at fault (?:here|legally)|against the (?:contract|law|terms|agreement|rules of)|contrary to (?:the|my|our) (?:contract|terms|agreement)|no (?:legal )?(?:right|ground|excuse) to (?:leave|withdraw|walk|terminate|cancel|back)|in default|negligen\\w+|(?:owe|pay|claim|for) damages\\b)',
        'not (?:in )?breach|no breach|without (?:any )?(?:breach|breaking)|whether|avoid|adviser|advice|lawyer|data breach|you (?:are|were)|not liable|if (?:i|there)',
      ),
      phrase(
        'a debt owned',
        "(?:i|we)(?:'ll| will| shall| am|'m| would|'d| do| must| have to| know i| accept that i| fully)? (?:\\w+ ){0,3}(?:owe (?:you|the company) (?:the (?:relocation|sign|money|full|rest|sum|amount)|money|[€$£\\d]|for (?:the|those|that)|back)|owe (?:back|the (?:relocation|sign|money|full))|repay|pay (?:you |it |everything |this |that )?(?:all )?back|reimburse|refund|compensate|make (?:it|them|that) good|cover (?:your|the|any) (?:loss|cost|costs|damage|damages|expenses)|indemnif\\w+|settle the (?:full )?(?:amount|bill))|(?:the )?(?:money|sum|amount|relocation (?:money|payment|allowance|package)|bonus|advance) (?:i owe|is (?:owed|due|yours)|has to be (?:paid|repaid)|must be repaid|that i must)|it is (?:my|entirely my) (?:legal )?(?:fault|responsibility)|take (?:full|all) (?:legal |financial )?(?:responsibility|liability)|(?:hold myself|i am) (?:answerable|accountable|responsible) for (?:the|your|any) (?:loss|cost|damage)\\w*|you (?:would|could|can|may) (?:be (?:right|entitled) to )?(?:sue|claim|deduct|hold me|take me to court|charge me)|entitled to (?:claim|deduct|damages|compensation)",
        '(?:could|would|will|can|do) you|you (?:will |would )?reimburse|reimburse(?:ment of)? (?:my|the (?:travel|flight))|would i|do i|whether|if i|adviser|lawyer|clause|repay your (?:kindness|trust)|pay you back (?:with|for your kind)|owe you (?:an (?:apology|answer|explanation)|a (?:coffee|reply|drink|clear|decision)|my)|owe you (?:\\w+ )?(?:thanks|thank|answer|reply|apology|much|this|that|honesty|candou?r)|try to earn|i owe you the reason|liability (?:claims|insurance|team|law)|expenses (?:claim|form)',
      ),
      phrase(
        'the contract broken knowingly',
        "(?:i|and|that|who)(?:'m| am| have|'ve| was| is| did)? (?:\\w+ )?(?:break(?:ing)?|broken?|torn up|reneging on|went back on|failing to honou?r) (?:the|my|our|your|this|that|a) (?:\\w+ ){0,2}(?:contract|agreement|deal|arrangement|covenant|clause|non-?compete|legal|binding)|contract\\b.{0,40}i(?:'ve| have)? (?:broken|broke) it|broken my word (?:and the|in writing)|contract breaker|breaking a (?:binding )?promise|(?:i'm|i am|i have|i've|i did|i do|and am|with this i do)(?: not|n't) (?:\\w+ )?(?:keep(?:ing)?|kept|honou?r(?:ing|ed)?|fulfil(?:ling|led)?|perform(?:ing)?|observ(?:e|ing|ed)|compl(?:y|ied|ying)) (?:to |with )?(?:the|my|our|what|it) (?:\\w+ ){0,3}(?:contract\\w*|agreement|notice|period|terms?|obligations?|acceptance|months|signed|binding|put my name)|(?:less|shorter) than the notice i|short (?:of|by) .{0,20}notice|neglected my contractual|wrong side of the (?:agreement|contract|law)|in the wrong (?:there|here|towards|under|legally)|guilty party|(?:am|plead|be) guilty (?:of|to)|not entitled to (?:walk|leave|withdraw|cancel)|(?:contravenes?|infring\\w+|repudiat\\w+|unlawful|wrongful|isn't legal|is not legal)\\b.{0,30}",
        "(?:not|n't|never|without|avoid|rather than) (?:\\w+ ){0,3}(?:break|breach|broke)|whether|adviser|lawyer|if (?:i|there)|would(?:n't| not)|you (?:are|were)|your (?:competitor|supplier)|wrong (?:room|floor|date|day|time)",
      ),
      phrase(
        'their right against the writer',
        "you (?:would be|are|have|will have|'d be|would have|'ve)\\b.{0,12} (?:within your rights?|(?:the|every|a|good|full) (?:right|claim|ground|reason)) (?:to |for |against me)\\b.{0,60}(?:claim|back|sue|hold|keep my|bill|charge|deduct|compensat\\w+|demand|invoice|recover|against me)|within your rights to (?:hold me|sue|keep my|claim|charge me|bill me|ask\\b.{0,40}back)|your claim (?:is|for|would)|enforce the contract|your entitlement to|(?:contest|dispute|resist|object to) (?:your|the|any) (?:claim|deduction|bill)|no(?:t have a)? (?:leg to stand|defen[cs]e (?:for|in)|excuse in law|legal (?:reason|ground))|i've no defen[cs]e|leaves? me (?:a|no) way out|keep my (?:last|final)\\b.{0,20}(?:wages?|pay|salary)",
        'whether|adviser|lawyer',
      ),
      phrase(
        'the bill is mine',
        "(?:bill|invoice|costs?|debt|damages?|penalty|bond|loss|fine|fees?|money)\\b.{0,40}\\b(?:is|are|belongs?|falls?|lies?|rests?|lands?|comes?|goes|should (?:come|go)|it's|those are|and so is)(?: \\w+){0,3} (?:mine|to me|on me|at my door|my pocket|down to me|by right yours)|(?:mine|payable by me) to (?:pay|settle|bear)|(?:mine|for me) to pay back|send me (?:the|your) (?:bill|invoice|claim)|^bill me|by rights? yours|(?:i|and|am) (?:do |still |therefore )?(?:owe|owing) (?:it|the|for|half|you the (?:four|three|two|notice|cost\\w*)|one)\\b(?! (?:reason|explanation|answer|apolog))|i'll pay the (?:penalty|fine)|(?:my|that is my) own fault and i|(?:bear|carry|accept) (?:the|all|any) (?:legal )?consequences|(?:return|hand|give) (?:the|half the|it|that) (?:\\w+ ){0,2}(?:advance|bonus|grant|deposit|loan)|so if there's a bill|on the hook for",
        '(?:could|would|will|can|do) you|whether|adviser|lawyer|not on me|if (?:you|i) (?:sign|accept|join|leave|left)|would i|(?:is|are|be) (?:paid|covered) by|owe (?:it|the) (?:all )?to|owe the (?:children|team|patients)|decision is|choice is',
      ),
      phrase(
        'a misdeed told',
        "(?:i|we) (?:\\w+ ){0,2}(?:lied (?:on|in|about|to)|misled you|forged|falsified|moonlight\\w*|acted in bad faith|had no right to|gave a false)|my false (?:statement|word)|i (?:copied|kept|took|used|shared|showed|left|worked|rang|ignored|disregarded)\\b.{0,70}(?:(?:shouldn't|should not) have|against the rules|forbids|without a permit|even though i'd signed|knowing (?:that|it)|wasn't permitted|not allowed|had to return)|it wasn't (?:true|correct) and i|knew it (?:then|wasn't)|(?:knew|i know) (?:that )?i was (?:required|not allowed|obliged|bound) to|written admission|acknowledg\\w+ (?:of|the) debt",
        'whether|adviser|lawyer|you misled|never (?:lied|misled)|i (?:would|will|could)',
      ),
    ],
    weak: [
      phrase(
        'the law of it',
        "(?:contract\\w*|clause|sign\\w*|notice|legal\\w*|law|lawyer|repay\\w*|owe\\w*|money|relocation|debt|fault|responsib\\w*|promis\\w*|obligation\\w*|agreement|terms|rights?|breach\\w*|permit|tax\\w*|undeclared|confidential\\w*|non-?compete|damage\\w*|loss(?:es)?|cost|bound|entitled|penalty|fine|bills?|defen[cs]e|hold me|way out|charged?|month's (?:salary|pay)|in fairness|leg to stand)\\b",
      ),
    ],
    fine: [
      phrase(
        'after advice',
        '(?:take|taken|seek|seeking|get|had|have had|after) (?:legal |some |independent )?advice|adviser|advisor|lawyer (?:first|before|will)|whether (?:i|there|any)',
      ),
    ],
  },
}
