const titled = "\\p{Lu}[\\p{L}'’-]+(?: (?:of |and |& |for )?\\p{Lu}[\\p{L}'’-]+){0,4}"

/** “the Data Engineer role”, “the position of Data Engineer”, “the offer from Northwind”. */
export const named = {
  roles: [
    new RegExp(
      `\\b(?:the|your|this|a|an) (${titled}) (?:role|position|post|job|vacancy|opening|offer|interview|opportunity|process)\\b`,
      'gu',
    ),
    new RegExp(`\\b(?:role|position|post|job|vacancy) (?:of|as)(?: an?| the)? (${titled})`, 'gu'),
  ],
  occupation:
    /(?:er|or|ist|ian|ant|yst|eer|ect|tive|nurse|chef|lead|head|clerk|fellow|intern|trainee|cook|pilot|midwife|sister|staff|apprentice|hand|guard|baker|judge|tech|guide|host|welder|manager)$/,
  least: 2,
  compounds: false,
  employer:
    /\b(?:[Tt]he|[Yy]our|[Tt]his|an?) (?:[\p{L}-]+ ){0,4}?(?:offer|role|position|post|job|interview|team|opportunity|vacancy|invitation|process) (?:at|with|from) ((?:\p{Lu}[\p{L}\p{N}&'’-]+)(?: (?:of |and |& )?\p{Lu}[\p{L}\p{N}&'’-]+){0,3})/u,
  elsewhere:
    /another|other|accepted|elsewhere|my (?:own|present|current|former|old|previous|last)|former|previous|joining|new (?:role|post|job|employer)|agency|as well|also|comparison|competing|second|monday|tuesday|wednesday|thursday|friday|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|learn|worked|working/,
}
