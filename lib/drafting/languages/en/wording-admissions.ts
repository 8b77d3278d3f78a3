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
