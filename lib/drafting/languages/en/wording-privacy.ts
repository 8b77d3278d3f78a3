import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Language } from '@/lib/drafting/languages/language'

const illness =
  '(?:cancer|tumou?r|chemo\\w*|radiotherapy|depress(?:ion|ed)|bipolar|panic attacks?|anxiety (?:attacks?|disorder|medication)|burn-?out|burnt out|miscarriage|ivf|pregnan\\w*|diabet\\w*|hiv\\b|epilep\\w*|multiple sclerosis|ms diagnosis|crohn\\w*|colitis|ulcer\\w*|thyroid|prostate|kidneys?|liver|hernia|slipped disc|stroke|heart attack|dementia|alzheimer\\w*|parkinson\\w*|autis\\w*|adhd|rehab|alcohol\\w*|addict\\w*|gambl\\w*|antidepressants?|therap(?:y|ist)|psychiatr\\w*|psycholog(?:ist|ical)|(?:had|have|having|has|need|needs|after|awaiting|the) (?:\\w+ )?(?:surgery|operation)|biopsy|diagnos\\w*|medication|hormones?|insulin|dialysis|hospitali[sz]ed|hysterectomy|vasectomy|infertil\\w*|fertility|abortion|suicid\\w*|breakdown|insomnia|migraines?|sciatica|piles|haemorrhoids|gastr\\w+)'
const trouble =
  "(?:divorc\\w*|custody|affair\\b|cheat(?:ed|ing) on|left me\\b|separat(?:ed|ion|ing) from (?:my|his|her)|restraining order|(?:we|my (?:wife|husband|partner) and i) (?:argue|fight|row|do not agree|don't agree|quarrel|no longer speak|haven't spoken)|marriage (?:is|has|was|may)|marriage counsell?ing|overdraft|overdrawn|bankrupt\\w*|insolven(?:t|cy) myself|debt(?:s|ors?)?\\b|creditors?|bailiffs?|repossess\\w*|evict\\w*|behind (?:on|with) (?:the|my|our) (?:rent|mortgage|payments)|arrears|mortgage|payday loan|loan shark|maxed out|broke\\b|prison|jail|arrest\\w*|probation officer|detention|police|court case)"

export const privacyWording: Pick<
  Language['wording'],
  'oversharing_personal' | 'third_party_data_without_consent'
> = {
  oversharing_personal: {
    needsSign: true,
    plain: [
      phrase(
        'diagnosis or treatment',
        `(?:i|i'm|i've|my|me|we|our|her|his|she|he|the doctors?)\\b.{0,60}\\b${illness}`,
        `i'm in surgery until|my (?:doctorate|thesis|background|master|training|degree|research|paper)|wife's pregnancy|(?:psychiatr\\w*|psycholog\\w*|therap\\w*|dialysis|dementia|radiotherapy|chemo\\w*|cancer|thyroid|kidney|liver|surgery|alzheimer\\w*|diabet\\w*|autis\\w*|fertility|operation|diagnos\\w*|medication|prostate|stroke|addict\\w*|pregnan\\w*|epilep\\w*) (?:ward|nurse|nursing|unit|clinic|department|team|post|role|care|research|centre|center|services?|lab|study|work|theatre|patients?|group|project|practice|specialist|technician|therapist|company|software|devices?|assistant|surgeon|registrar|market)|(?:ward|nurse|nursing|unit|clinic|team|post|role|experience|work|patients|trial|study|research|career|training) (?:in|for|on|with|of) .{0,20}${illness}|occupational therap\\w*|physiotherap\\w*|speech therap\\w*|day-to-day operation|operations?\\b(?! on)|in operation`,
      ),
      phrase(
        'trouble at home or with money',
        `(?:i|i'm|i've|my|me|we|our|her|his|she|he)\\b.{0,60}\\b${trouble}`,
        'technical debt|reduced .{0,20}debts|debt (?:repayment|portfolio|counsel\\w*|relief|recovery|market|capital|financ|collection|advis|analyst|team)|police (?:clearance|check|certificate|officer|report|force)|criminal record check|custody (?:bank|account|services|services team)|our (?:firm|company|clients)|my (?:doctorate|thesis|background|master|training|degree|research|paper)|(?:at|in) my last post|mortgage (?:team|adviser|advisor|bank|lending|role|analyst|underwrit\\w*)|probation(?:ary)? period|in your debt|court (?:interpret|reporter|clerk)|left me (?:with|a|impressed|thinking|the|your)|rent arrears team|prison (?:officer|service|teacher|education|librarian|nurse)|arrested my attention|broke (?:the|my|a|our|off|up|down|even|new)',
      ),
      phrase(
        'what the doctor said',
        "(?:my|the|his|her) (?:doctor|gp|consultant|specialist|therapist|psychiatrist|oncologist|cardiologist|gynaecologist|counsellor)s? (?:says?|said|found|told|thinks?|has put|put|prescribed|wants|insists?|diagnosed|discovered)|test results|(?:in|out of|into) (?:hospital|rehab|therapy|the clinic)\\b.{0,40}(?:for|with|since|because|after|again)|(?:we|(?:wife|husband|partner) and i) (?:argue|fight|row|do not agree|don't agree|quarrel|no longer speak|haven't spoken)|sleeping (?:at|on|in) (?:his|her|my|the) (?:aunt|sofa|couch|spare|car|brother|mother)|not (?:slept|sleeping)|threw (?:me|him|her) out|moved out (?:last|of our|on me)|(?:drinks|drinking) (?:again|too much|heavily)|crying (?:every|all|in|myself)",
        'doctors? (?:in|on|of) (?:the|your)|as (?:a|the) (?:doctor|gp)',
      ),
      phrase(
        'illness in plain words',
        "(?:i|i'm|i've|my|me|we|our|her|his|she|he|they)\\b.{0,60}\\b(?:ptsd|schizophreni\\w*|hepatitis|lupus|leukaemia|leukemia|stillb\\w+|embryo|detox|relapsed|sober since|been sober|tranquilli[sz]ers|cortisone|inflammation|infusions?\\b|bowels?|bladder|bulimi\\w*|anorexi\\w*|agoraphobi\\w*|phobia|stoma bag|tumou?rs?|prolapsed|colonoscopy|cystoscopy|apnoea|tremor|numbness|sickle cell|pre-eclampsia|lump|cyst|gallstones|injections|tablets (?:make|i take|do not|don't)|pills (?:make|i take)|scans? (?:came|showed|show|came back)|shadow on|blood (?:pressure|tests? (?:are|came|showed))|going blind|heart defect|mental health nurse|psychiatric clinic|(?:lost|losing) (?:the|our|my) (?:baby|little|unborn)|took (?:his|her) own life|in a hospice|eating disorder|nerves are shot|wet myself|throwing up|vomit\\w*)",
        'patients?|ward|clinic staff|unit|my (?:doctorate|thesis|background|master|training|degree|research|paper|post|work|current role)|experience|trial|study|research|nurses?\\b|care of|bitter pill|lump sum|team',
      ),
      phrase(
        'a home that breaks',
        "(?:(?:my|the) (?:husband|wife|partner|ex|girlfriend|boyfriend|fianc\\w+|spouse)|(?:husband|wife|partner) and i)\\b[^.]{0,30}\\b(?:left(?! for| the office)|moved out|walked out|are separating|separated|no longer|barely speak|threw|drinks|drinking|drunk|hits|beats|cheat\\w*|lawyer|solicitor|suitcase|forbidden|forbids|tracks my|blam\\w+ me|arguing|quarrel\\w*|sleep\\w* (?:in|on))|(?:we're|we are) (?:separat\\w+|divorc\\w+|arguing about|skint)|(?:has|have)(?: not|n't) (?:talked|spoken) to (?:me|us|each other) since|contest\\w* the will|inheritance|alimony|paternity|family court|broke up with me|violence (?:in|at) (?:our|my|the) home|food bank",
        'advis\\w+|clients?|my work|estate (?:law|planning)|inheritance (?:tax|law|team)|left (?:hand|side)|law team|violence prevention',
      ),
      phrase(
        'money owed',
        '(?:paying off|pay off|juggling|pay back|owe on|behind on)\\b.{0,25}(?:credit cards?|loans?|cards|debts?)|(?:loan|loans|credit) .{0,40}(?:to pay back|running)|(?:took|have|had) (?:a|another|two|three) loans? (?:for|with|running|from)|(?:the|my|our) (?:bank|tax office|bailiffs?|landlord)\\b.{0,20}(?:has|have|is|are|was|wants?) (?:about to |now |again )?(?:frozen|froze|blocked|written|repossess\\w*|threaten\\w*|cancelled my|closed my|taken)|wages? (?:being )?garnish\\w*|on credit\\b|(?:from|until) (?:my|our) wage|lends? me\\b|unemployment we|debt advis\\w+|savings (?:went|are gone|have gone)',
        'student loan (?:scheme|team)|bank loan (?:product|team)|loan (?:officer|adviser)|clients?|customers?|my work|carry forward|sold on credit|lend me (?:a|an|your) (?:ear|hand|moment)|could you lend',
      ),
    ],
    weak: [
      phrase(
        'private matter',
        '(?:my|our|his|her) (?:\\w+ )?(?:wife|husband|partner|son|daughter|child\\w*|kids?|mother|father|parents|brother|sister|family|health|body|back|knee|heart|doctor|marriage|landlord|bank|account|in-laws|ex\\b|girlfriend|boyfriend|fianc\\w+|nerves|sleep|head|illness|home|uncle|aunt|grand\\w+)|hospital|doctor|ill\\b|sick\\b|home|money|loan|savings|married|single|wedding|funeral|died|death',
      ),
    ],
    fine: [
      phrase(
        'a work matter',
        '(?:patients|ward|nurses?|clinic staff|residents)\\b.{0,30}(?:with|in|on|for|and|of|from)|health (?:care|insurance)|occupational health',
      ),
    ],
  },
  third_party_data_without_consent: {
    needsSign: true,
    plain: [
      phrase(
        'unasked',
        "(?:without (?:asking (?:him|her|them)|telling (?:him|her|them)|his|her|their|having asked)|(?:he|she|they|who)(?:'s| has| have| had)?(?: not|n't) (?:yet )?(?:been )?(?:asked|told|spoken to|consulted)|i (?:have|had)(?: not|n't) (?:yet )?(?:asked|told|spoken to|consulted) (?:him|her|them)|(?:did|do)(?: not|n't) (?:ask|tell|speak to|know (?:i|that i|about it))|(?:he|she|they) (?:doesn't|does not|don't|do not) (?:yet )?know (?:i|that i|about (?:it|this)|yet)|no idea (?:i|that i|about)|unaware|behind (?:his|her|their) back|(?:isn't|is not|aren't) supposed to know|(?:just|strictly|only|this stays) between (?:us|you and me|ourselves)|between (?:the two of us|you and me)|don't (?:tell|mention).{0,30}(?:him|her|them|i gave|from me)|nobody (?:knows (?:yet|about (?:it|this)|that (?:he|she|they))|is supposed)|told me in confidence|confidential(?:ly)?.{0,20}(?:told|gave|said)|surprise if you (?:ring|call)|she(?:'d| would) (?:kill|not be happy|be cross)|he(?:'d| would) (?:kill|not be happy|be cross)).{0,80}",
        "(?:asked|permission|consent|agreed|happy for me|knows i|aware)|without telling (?:you|me)|i have not (?:told|asked) (?:you|my (?:manager|employer|boss|company))|confidential until|you (?:had|have)|i(?:'d| would) ask|can't name|cannot name|my (?:present |current )?(?:manager|employer|boss)",
      ),
      phrase(
        'a referee or friend with number',
        "(?:his|her|their|\\p{L}+'s) (?:private |personal |mobile |home |direct )?(?:number|mobile|phone|cell|e-?mail|address|line|cv|résumé|resume|linkedin|salary|pay)(?: <few>)?(?: is|:|,| at| as| are|=)",
        'permission|consent|agreed|happy for|asked (?:him|her|them|me to)|with (?:his|her|their)|glad for|gave me|allowed|wants you|knows|could you|may i have|ask for',
      ),
      phrase(
        'told in secret',
        "(?:made me|i|had me) (?:swear|promise|swore|promised)(?: \\w+)? not to (?:tell|say)|(?:haven't|have not) (?:breathed a word|mentioned you|told (?:him|her|them))|(?:don't|do not|didn't) (?:say|mention|tell)\\b.{0,25}(?:it was me|from whom|where you (?:got|have)|me to (?:him|her)|who sent)|(?:keep|kept) (?:it|this|that|her|his|mum|quiet)\\b.{0,20}(?:quiet|secret)|to keep mum|(?:secretly|quietly) (?:looking|applying|unhappy|interviewing)|told me (?:\\w+ ){0,3}(?:over a (?:drink|beer|coffee|glass)|in the sauna|in private|in secret)|confided in me|(?:she|he|they)(?:'d| would)? be (?:mortified|furious) (?:to|if|that)|(?:won't|wouldn't|will not) mind(?:,| i| if you| i'm|\\.|$)|(?:i've|i have) no permission|not having asked|her boss (?:doesn't|does not)|his boss (?:doesn't|does not)|(?:doesn't|does not|isn't|is not) (?:want it|want that|supposed to) (?:known|know)|hasn't told (?:them|her|his|anyone|the)|(?:told|tell) (?:him|her|them) nothing|i (?:pinched|pulled|copied|downloaded|looked up|happen to know|should not|shouldn't|may not be allowed)\\b.{0,40}(?:her|him|his|them|their|address|staff list|pass (?:this|it) on|tell you)|nice surprise if|in truth i'm giving",
        "(?:asked|permission|consent|agreed|aware)(?! me to keep| of| me to)|keep (?:it|this) (?:short|brief)|i(?:'d| would) ask|you (?:had|have)|my (?:present |current )?(?:manager|employer|boss) (?:doesn't|does not)|if you(?:'d| would)? not mind",
      ),
      phrase(
        'details handed over',
        "(?:call|ring|phone|text|reach|write to|get|contact) (?!me\\b|us\\b|my\\b)(?:him|her|them|[\\p{L}'-]+(?: [\\p{L}'-]+)?)(?: \\w+)? (?:on|at) \\+?\\d{2,}|(?:attach\\w*|enclos\\w*|forward\\w*|sending you|sent you|shared?|upload\\w*|pass(?:ing)? (?:on|you)|giving you|give you|put)\\b.{0,20} (?:his|her|their|the (?:cv|résumé|resume|profile|number|address|application|passport|pay slip) of) (?:(?!own)[a-z-]+ ){0,3}(?:cv|résumé|resume|profile|number|address|application|passport|pay ?slip|salary|details|contact|e-?mail|data|date of birth|transcript|[\\p{L}'-]+)|(?:he|she|who|flatmate|neighbour|teammate|friend)(?:'s| is)? (?:\\w+ )?(?:earns?|earning|makes|on) (?:about |around )?[€£$]?\\d{2}|here(?:'s| is| are) (?:his|her|their) (?:\\w+ )?(?:number|mobile|address|e-?mail|cv|contact)|months along",
        'permission|consent|agreed|happy for|asked (?:him|her|them|me to)|with (?:his|her|their)|glad for|gave me|allowed|wants you|knows|could you|may i have|ask for|(?:their|the) (?:invitation|agenda|offer|question|attention)|reference(?: letter)?s?\\b|your|my |our ',
      ),
    ],
    weak: [
      phrase(
        'somebody else',
        '(?:he|she|his|her|him|they|their|colleague|friend|cousin|brother|sister|neighbour|flatmate|classmate|teammate|former|who|whose|named|called|number|e-?mail|phone|cv|reach|salary|earns?|looking|leaving|unhappy|pregnan\\w*|ill\\b|divorc\\w*)\\b',
      ),
    ],
    fine: [
      phrase(
        'with consent',
        "(?:with|has|have|given|gave|got) (?:me )?(?:his|her|their) (?:permission|consent|agreement|okay|ok|blessing|word)|(?:he|she|they)(?:'s| is| are| has| have|'ve)? (?:\\w+ )?(?:agreed|happy for me|happy (?:for|that)|glad|asked me to|said to (?:give|pass|send|tell)|(?:told|wrote|said|confirmed)(?: \\w+){0,4} (?:i may|i can|i could)|told me to (?:give|pass|send)|said (?:to )?(?:go ahead|yes|i may|i could|it)|given me|knows? that|aware|allowed|consented|permits?|will (?:write|contact|get in touch|apply|send))|(?:told|wrote|said|confirmed)(?: [a-z']+){0,4} (?:i may|i can|i could)|(?:i(?:'ve| have)?|having) (?:\\w+ )?asked (?:him|her|them)|i(?:'d| would| will|'ll) (?:gladly |be glad to |first )?ask (?:him|her|them)|once (?:i have|they|he|she)|will (?:contact|write to) you (?:himself|herself|themselves)|if (?:you|it) .{0,30}(?:i can|i could|i'd)",
      ),
    ],
  },
}
