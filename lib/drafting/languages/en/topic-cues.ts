import { phrase } from '@/lib/drafting/languages/en/phrase'
import type { Matters } from '@/lib/drafting/languages/language'

/** What is asked for: an ask that names one of these is no vague one, and each is one point of a negotiation. */
export const topicCues: Pick<Matters, 'topic'> = {
  topic: [
    phrase(
      'salary',
      'salar(?:y|ies)|base\\b|(?:[€$£¥₹]\\s?)?\\d{1,3}[,.]\\d{3}|\\d{2,}|\\d+ ?k\\b|range\\b|gross|net pay|hourly (?:rate|wage)|wages?\\b|day rate|pay (?:band|grade|scale|range|point|step)|grade\\b|scale point|\\bpay\\b',
    ),
    phrase('bonus', 'bonus(?:es)?|commission|equity|stock|shares|thirteenth|13th|sign-on'),
    phrase('title', '(?:job )?title|senior(?:ity)?|level\\b|promotion'),
    phrase(
      'scope',
      'scope|duties|responsibilit\\w+|tasks|job (?:description|spec\\w*)|description|specification|spec\\b|remit|workload|caseload|split between|role description|head ?count|budget',
    ),
    phrase(
      'reporting line',
      'report(?:s|ing)? (?:to|line)|line manager|who (?:will|would|is|leads|manages)|team (?:size|structure)|size of the team|how (?:many|large|big)',
    ),
    phrase(
      'remote days',
      'remote|home ?office|work(?:ing)? from home|hybrid|from home|home days?|on-?site days?|days (?:a week )?(?:at|from|in|on)',
    ),
    phrase(
      'hours',
      'hours|part-time|full-time|shifts?|rota|on-call|overtime|nights?\\b|weekends?|per cent|percent|%',
    ),
    phrase('travel', 'travel\\w*|trips?\\b'),
    phrase(
      'start date',
      'start(?:ing)? (?:date|day|on|in|at|by|from|a|later|earlier|of|the)|start\\b|begin(?:ning)?\\b|first day',
    ),
    phrase(
      'relocation',
      'relocat\\w+|moving costs?|housing|accommodation|flat\\b|shipping|removal|move\\b(?! (?:our|the|my|it|this))|flights?|school fees|school places?',
    ),
    phrase('visa', 'visa|permit|sponsor\\w*|immigration|work right'),
    phrase('partner', 'partner|spouse|husband|wife|children|famil(?:y|ies)'),
    phrase(
      'benefits',
      'pension|insurance|health|leave\\b|holidays?|vacation|annual leave|parental|childcare|company car|training|course|certificat\\w+|study|probation\\w*|notice period|sabbatical|allowance|equipment|laptop|tools|grant\\b|retention|fees\\b|mentor\\w*',
    ),
    phrase('tax', 'tax\\w*|social security'),
    phrase(
      'repayment',
      'repay\\w*|clawback|claw-back|clause|contract\\b|terms in writing|written (?:offer|contract|terms|confirmation)|in writing|revised (?:terms|offer|letter)',
    ),
    phrase(
      'agenda',
      "agenda|who (?:i will|will i|i'll|else)|panel|interviewers?|format|length of|how long|duration|long (?:is|does|will)|test\\b|task\\b|presentation|case study|slides|bring\\b|prepare|documents?|dress",
    ),
    phrase(
      'place',
      'address|where\\b|location|place\\b|office\\b|room\\b|link\\b|video|phone\\b|dial|entrance|parking|building|in person|online',
    ),
    phrase(
      'time',
      "slot|time\\b|o'clock|date\\b|day\\b|hour\\b|morning|afternoon|evening|<day>|tomorrow|today|next week|\\d{1,2}[:.]\\d{2}|\\d ?(?:am|pm)|noon|week|january|february|march|april|june|july|august|september|october|november|december",
    ),
    phrase(
      'process',
      'timeline|next (?:step|round|stage)s?|decision|decide|process|rounds?\\b|result|feedback|status|by when|when\\b|still open|open\\?|reopen|receiv\\w+|receipt|arriv\\w+|reach(?:ed)?|position|vacancy|application',
    ),
    phrase('language', 'language|english|german|french|spanish|polish|dutch|portuguese'),
    phrase(
      'person',
      'speak (?:with|to)|introduc\\w+|put me in touch|contact\\b|name of|someone (?:in|from|who)|referee|reference',
    ),
  ],
}
