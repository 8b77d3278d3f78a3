import { describe, expect, test } from 'vitest'
import { checkDraft } from '@/lib/drafting/check-draft'
import { messageSchema } from '@/lib/drafting/message'
import type { WordingLabel, WordingReading } from '@/lib/drafting/readings'
import { findingsOf, lines } from './findings-of'
import { letter, offer } from './letter'

/** Plain words of a finding, and what looks like them and is fine. */
const plain: Record<string, { found: string; fine: string }> = {
  rude: {
    found: `
      Stop wasting my time.
      Your offer is an insult.
      Do your homework before you write to people.
      Congratulations on finally finding the send button.
      Oh, do grow up, what part of no was hard to follow?
      Get me someone competent.
      Next time look at the profile before you press send.
      Run along now.`,
    fine: `
      I am firm on this and ask you to respect it.
      I would not want to waste your time.
      It was no insult at all.
      Congratulations on winning the new contract.
      I can explain the next part of my notes to you.
      I am sure you will find someone competent.
      I will look at the contract before I send it back.
      This should help things move along.`,
  },
  guilt: {
    found: `
      You have let me down.
      After everything I have done for you, this hurts.
      I hope you can sleep well with this.
      You know what I did for you that summer.
      I hope you will think about that when you hire again.
      If only somebody had thought of us.
      They ask me every evening when we are moving.
      I am an awful person for doing this to you.`,
    fine: `
      I do not want to let you down.
      After everything you did for me, this is hard to write.
      I hope you find the right person soon.
      I know what you did for me that summer.
      I hope you will think of me when a place opens.
      If you had thought of a later start, that would suit me too.
      They ask for a reply every week.
      I was an awful cook before this course.`,
  },
  pressure: {
    found: `
      If I do not hear from you by Friday, I will have to withdraw.
      This is my last word, take it or leave it.
      Otherwise I will post about this on LinkedIn.
      After that I take the job in Antwerp.
      You have until noon.
      Either you raise it or I walk away.
      You can explain that to the board.`,
    fine: `
      I must answer another offer by Friday, so a word before then would help.
      If Friday is too early, I understand.
      My lease ends on 1 December, which is why I ask.
      After that I take the train to Antwerp.
      I know that you have until noon.
      Either the Tuesday or the Thursday is fine.
      I would be glad if you can explain that to me.`,
  },
  boastful: {
    found: `
      You will not find anyone with my rare talent.
      I am in great demand at the moment.
      Companies are queueing at my door.
      There is not a soul in the county who can do this.
      I have had four companies ring me since Monday.
      Not to brag, but I was the best of my year.`,
    fine: `
      I have run the same system at my last hospital.
      You have built one of the best teams I have met.
      There was a queue at the door of your bakery.
      There is not a single point I would change.
      I have had four calls with the team since Monday.
      It was the best year I have had.`,
  },
  negative_about_company: {
    found: `
      Your process was chaotic.
      The company seems badly run.
      There were too many red flags.
      No offence, your system is like going back to 1990.
      Such a way to plan belongs in a museum.
      Nobody at the top seems to care about the night shift.
      I no longer trust the dates I am given.`,
    fine: `
      Your process was not at all chaotic.
      The role is more commercial than what I am looking for.
      The hours do not fit with the school day.
      Thank you so much for the offer.
      With all due respect for the deadline, I need one more day.
      I grew up beside a museum.
      Nobody could have been kinder.
      I trust the dates you gave me.`,
  },
  negative_about_person: {
    found: `
      Your manager was rude to me.
      Mr Keller seemed unprepared.
      The interviewer rolled his eyes.
      The recruiter could do with a course in listening, bless him.
      I enjoyed the visit, apart from your deputy manager.
      She never once let me finish.`,
    fine: `
      Your manager was kind to me.
      I was late myself and unprepared for the snow.
      Mr Keller was never rude.
      I could do with a course in Danish first.
      I spoke with everybody, and with the deputy manager on Friday.
      She never once let me down.`,
  },
  oversharing_personal: {
    found: `
      My husband has been diagnosed with cancer.
      I am behind on the rent and deep in debt.
      My wife and I argue every night.
      I have relapsed and my bladder gives me no peace.
      My husband moved out in May.
      I am still paying off two credit cards.`,
    fine: `
      For family reasons I am staying in Porto.
      I have nursed on the cancer ward for nine years.
      I managed a debt portfolio at my last post.
      I worked on a trial for hepatitis.
      My husband works in Leeds.
      I paid the fare with the company card.`,
  },
  third_party_data_without_consent: {
    found: `
      My colleague Petra is looking around; she does not know that I am telling you.
      Her private number is 0470 00 91 36.
      He made me swear not to tell anybody, but Jonas is looking.
      Call Marta Ruiz on 555 0144 after six.`,
    fine: `
      My colleague Petra is looking, and she is happy for me to give you her number.
      I can ask a colleague whether she would like to talk.
      You can reach me on my private number.
      I will not tell anybody before you do.
      Call me on 555 0144 after six.`,
  },
  legal_admission: {
    found: `
      I know that I am in breach of our contract.
      I will repay the relocation money in full.
      You would be entitled to claim damages from me.
      With this I break our contract.
      You would be within your rights to hold me to the three months.
      Whatever it costs, the bill is mine.
      I kept the client list, which I should not have done.`,
    fine: `
      Before I answer on the relocation money I will speak with an adviser.
      Would I have to repay the allowance if the project ends early?
      I owe you an answer.
      I owe them an answer by Monday.
      I do not want to break the contract I have here.
      You are within your rights to ask for a reply by Friday.
      The choice is mine to make.
      I kept the list of questions you sent.`,
  },
}

describe.each(Object.entries(plain))('%s', (id, { found, fine }) => {
  test.each(lines(found))('%s', (sentence) =>
    expect(findingsOf(letter(`I decline. ${sentence}`), offer)).toContain(id),
  )
  test.each(lines(fine))('fine: %s', (sentence) => {
    expect(findingsOf(letter(`I decline. ${sentence}`), offer)).not.toContain(id)
  })
})

describe('rules and model vote', () => {
  const sentence = 'Your manager sighs into the phone.'
  const body = letter(`I decline. ${sentence}`)
  const start = body.indexOf(sentence)
  type Vote = [WordingLabel, WordingReading['vote'], number]
  const findingsWith = (votes: Vote[], text = body) => {
    const wording = votes.map(([label, vote, score]) => ({
      label,
      vote,
      score,
      start,
      end: start + sentence.length,
    }))
    const message = messageSchema.parse({ channel: 'email', ...offer, body: text })
    return checkDraft(message, { isRead: true, wording, language: [] }).findings
  }
  const heard = (...votes: Vote[]) => findingsWith(votes).map(({ id }) => id)
  const severity = (id: WordingLabel, votes: Vote[], text = body) =>
    findingsWith(votes, text).find((finding) => finding.id === id)?.severity

  test('rules alone hear nothing in it', () => expect(heard()).not.toContain('negative_about_person'))

  test('the model is believed where it is sure', () => {
    expect(heard(['boastful', 'sure', 2])).toContain('boastful')
  })

  test('a likely vote needs a weak sign of the rules', () => {
    expect(heard(['negative_about_person', 'likely', 1])).toContain('negative_about_person')
    expect(heard(['legal_admission', 'likely', 1])).not.toContain('legal_admission')
  })

  test('a faint vote is a hint, where it is the loudest of its sentence', () => {
    expect(severity('boastful', [['boastful', 'faint', -0.2]])).toBe('hint')
    expect(
      severity('boastful', [
        ['boastful', 'faint', -0.2],
        ['rude', 'faint', -0.1],
      ]),
    ).toBeUndefined()
  })

  test('a cue of the other matters is a hint where the models hear nothing', () => {
    const terms = letter('I decline. The other firm pays more.')
    expect(severity('discloses_other_terms', [], terms)).toBe('hint')
    const message = messageSchema.parse({ channel: 'email', ...offer, body: terms })
    expect(checkDraft(message).findings.find(({ id }) => id === 'discloses_other_terms')?.severity).toBe(
      'should_fix',
    )
  })

  test('an echo of a stronger vote is no finding of its own', () => {
    const found = heard(['negative_about_person', 'likely', 2], ['negative_about_company', 'likely', 0.5])
    expect(found).toContain('negative_about_person')
    expect(found).not.toContain('negative_about_company')
  })

  test('a single witness who hesitates gives a hint', () => {
    expect(severity('boastful', [['boastful', 'sure', 0.3]])).toBe('hint')
    expect(severity('boastful', [['boastful', 'sure', 0.8]])).toBe('should_fix')
    expect(severity('negative_about_person', [['negative_about_person', 'likely', 0.1]])).toBe('hint')
    expect(severity('negative_about_person', [['negative_about_person', 'likely', 0.4]])).toBe('should_fix')
  })

  test('rudeness is a hint on the word of the model alone', () => {
    expect(severity('rude', [['rude', 'sure', 3]])).toBe('hint')
  })

  test('a plain cue that the models do not confirm is a hint, and counts where they have not read', () => {
    const boast = letter('I decline. Companies are queueing at my door.')
    expect(severity('boastful', [], boast)).toBe('hint')
    const message = messageSchema.parse({ channel: 'email', ...offer, body: boast })
    expect(checkDraft(message).findings.find(({ id }) => id === 'boastful')?.severity).toBe('should_fix')
  })

  test('the finding shows the sentence', () => {
    const found = findingsWith([['boastful', 'sure', 1]]).find(({ id }) => id === 'boastful')
    expect(found?.span).toEqual({ start, end: start + sentence.length })
  })
})
