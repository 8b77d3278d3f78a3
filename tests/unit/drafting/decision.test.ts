import { describe, expect, test } from 'vitest'
import { findingsOf, hintsOf, lines, type Written } from './findings-of'
import { letter, offer } from './letter'

const late: Written = { ...offer, roundsDone: 2 }
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('no_decision', () => {
  test.each(
    lines(`
      I have decided to decline.
      I am withdrawing from the process.
      I won't be joining you in January.
      I have accepted another role.
      My answer is no.
      After some thought I'm turning it down.
      I'm going to pass on this one.
      I have decided to stay with my present employer.
      I regret that I cannot accept the position.
      Kindly consider my candidature withdrawn.
      So I cant accept it.
    `),
  )('a no is read in: %s', (sentence) => {
    expect(findingsOf(letter(sentence), offer)).not.toContain('no_decision')
  })

  test.each(
    lines(`
      I accept your offer with great pleasure.
      I'd be delighted to join the team.
      Yes, I will start on the first of March.
    `),
  )('a yes is read in: %s', (sentence) => {
    expect(findingsOf(letter(sentence), { ...offer, purpose: 'accept_offer' })).not.toContain('no_decision')
  })

  test.each(
    lines(`
      I have read it with great interest and talked about it at home.
      I am still thinking it over.
      The team is impressive and the city is far away.
    `),
  )('none is read in: %s', (sentence) => {
    expect(findingsOf(letter(sentence), offer)).toContain('no_decision')
  })

  test('a question, a negotiation and a check-in decide nothing', () => {
    for (const purpose of ['ask_details', 'negotiate', 'check_in'] as const)
      expect(findingsOf(letter('Could you send me the salary range?'), { ...offer, purpose })).not.toContain(
        'no_decision',
      )
  })

  test('a mere word of answer makes it a hint', () => {
    const rest = { ...offer, purpose: 'accept_light_talk' as const }
    expect(hintsOf('Hi Anna, sure. Thank you for asking.\n\nBest,\nMaya', rest)).toContain('no_decision')
  })
})

describe('tentative', () => {
  test.each(
    lines(`
      I think I will probably decline.
      I am leaning towards saying no.
      At this point I think I should withdraw.
      I might have to decline the role.
      I won't be coming, at least for now.
      I'm fairly sure that declining is right.
      I am drifting away from joining.
      It would seem that I am declining.
      I suspect that I won't be joining you.
      It may be best for me to withdraw.
      It is a soft no.
      I decline, but please don't hold me to that.
      I decline, or so it seems.
    `),
  )('wavers: %s', (sentence) => {
    const found = findingsOf(letter(sentence), offer)
    expect(found).toContain('tentative')
    expect(found).not.toContain('no_decision')
  })

  test.each(
    lines(`
      I think it is very kind of you to ask, and I decline.
      I have thought it through and I decline.
      I decline. I am fairly certain that you will find the right person.
      I decline. I tend to answer late because of the hours between us.
      I decline. It seems that you have strong candidates.
      I decline. I suspect that the team will do very well.
      I decline. It might be best for the project to begin in May.
      I decline. Unless something urgent comes for me to sign, you will hear from me in May.
      I decline. Perhaps our paths will cross again.
      I am declining. You might find Lisbon easier to hire in.
      I have decided to withdraw. I could not ask for a better team.
    `),
  )('is firm: %s', (sentence) => {
    expect(findingsOf(letter(sentence), offer)).not.toContain('tentative')
  })

  test('what is not final yet may waver', () => {
    const rest = { ...offer, decisionFinal: false }
    expect(findingsOf(letter('I will probably decline.'), rest)).toEqual([])
    expect(hintsOf(letter('I will probably decline.'), rest)).toContain('tentative')
  })
})

describe('decision_buried', () => {
  test.each([
    ['86 words before it', 86, offer, true],
    ['80 words', 80, offer, false],
    ['86 words late in the process', 86, late, false],
    ['115 words late in the process', 115, late, true],
    ['65 words in a script', 65, { ...offer, channel: 'phone_script' as const }, true],
    ['55 words in a script', 55, { ...offer, channel: 'phone_script' as const }, false],
  ])('%s', (_, count, rest, found) => {
    const body = `Dear Anna,\n\nThank you: ${words(count - 2)}. I decline the offer.\n\nKind regards,\nMaya`
    expect(findingsOf(body, rest).includes('decision_buried')).toBe(found)
  })
})

describe('invites_negotiation_when_final', () => {
  test.each(
    lines(`
      If she asks whether more money would help: "No, thank you, it is settled."
      (If they ask whether a higher figure would change it:) No.
    `),
  )('what a script says of the other side is not the speaker’s: %s', (answer) => {
    const body = `Anna, it is Maya Lind. I decline the offer.\n\n${answer}\n\nI will confirm by e-mail. Thank you for your time.`
    const script: Written = { ...offer, channel: 'phone_script', subject: '' }
    expect([...findingsOf(body, script), ...hintsOf(body, script)]).not.toContain(
      'invites_negotiation_when_final',
    )
  })

  test.each(
    lines(`
      I decline, unless the salary could be higher.
      I have to decline at this figure. I would reconsider if you could match it.
      I'm declining, but I am open to discussing an improved package.
      I decline. Let me know if there's any wiggle room on the base.
      I decline. Should there be any movement on the housing side, you know where to find me.
      I decline, unless you are able to honour the title.
      I decline. A revised package could change the picture.
      I decline the offer in its present form.
      I decline. The ball is in your court.
      I decline. For a round seventy it could be a yes.
      I cannot accept at this level.
      I decline. Confirm the Fridays and I'm back in.
    `),
  )('holds a door open: %s', (sentence) => {
    expect(findingsOf(letter(sentence), offer)).toContain('invites_negotiation_when_final')
  })

  test.each(
    lines(`
      I decline. I would be glad to hear about other roles.
      I decline. Should you open an office in Porto, I would love to hear from you.
      I decline. Better terms would not change my answer.
      I decline. Should there be any movement in other roles, I would be glad to hear of it.
      I decline. A revised package would not change my answer.
      I decline the offer as discussed, in the form you proposed.
      I decline. Thank you for fighting for me, and for the ball at your summer party.
      I decline. If you ask what would change my mind: nothing.
      I decline. You found a room for us and I am grateful for it.
      I decline. You wrote that "the door stays open and the terms can be discussed", and I thank you for it.
      I decline. The improved package is generous, and my answer is still no.
    `),
  )('is fine: %s', (sentence) => {
    expect(findingsOf(letter(sentence), offer)).not.toContain('invites_negotiation_when_final')
  })

  test('a hint while the decision is not final', () => {
    const rest = { ...offer, decisionFinal: false }
    expect(hintsOf(letter('I decline, unless the salary could be higher.'), rest)).toContain(
      'invites_negotiation_when_final',
    )
  })
})
