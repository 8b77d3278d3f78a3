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
