/** A withdrawal of 150 words; each number gives other figures and days in every sentence, so that no two are alike. */
export function mailOf(number: number) {
  const words = wordsOf(number)
  return {
    channel: 'email',
    purpose: 'withdraw_mid_process',
    stage: 'interviewing',
    roundsDone: 3,
    recipient: 'hr',
    facts: { employer: 'Northwind', role: 'Project Manager', contactName: 'Anna Brandt' },
    subject: 'Withdrawing from the Project Manager process – Sam Okafor',
    body: `Dear Anna,

Thank you for the ${words.many} hours that you and the team on floor ${number + 2} have given me since ${words.month}. The ${words.nth} round, above all the talk with Tom about the depot in ${words.town}, showed me how carefully you plan your work.

After some days of thought in ${words.town} I have decided to withdraw from the process for the Project Manager position, ${words.many} days before the final round. In ${words.month} I was offered a post closer to my field and to ${words.town}, and I have accepted it for the ${words.nth} of the month.

I know that this comes at a late stage, and I am sorry for the ${words.many} dates that you now have to move. Please pass my thanks on to all ${words.many} colleagues whom I met in ${words.month}, and especially to Leila for the tour of hall ${number + 5}.

I wish you and the team in ${words.town} every success with the move in ${words.month}, and I hope that our paths cross again in ${2027 + number}.

Kind regards,
Sam Okafor`,
  }
}

const months = ['January', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const towns = [
  'Lisbon',
  'Leeds',
  'Ghent',
  'Graz',
  'Porto',
  'Bergen',
  'Malmö',
  'Turin',
  'Cork',
  'Brno',
  'Nantes',
]
const many = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const nths = ['second', 'third', 'fourth', 'fifth', 'sixth']

function wordsOf(number: number) {
  const pick = (list: string[]) => list[number % list.length] ?? ''
  return { month: pick(months), town: pick(towns), many: pick(many), nth: pick(nths) }
}
