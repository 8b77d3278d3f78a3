import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { checkDraft } from '@/lib/drafting/check-draft'
import { type Message, messageSchema } from '@/lib/drafting/message'
import { checkMessage } from '@/lib/wording/check-message'
import { encoder } from '@/lib/wording/encoder'
import { grammar } from '@/lib/wording/grammar'
import { readWording } from '@/lib/wording/read-wording'

const patience = 60_000
const letter = (body: string, changes: object = {}): Message =>
  messageSchema.parse({
    channel: 'email',
    purpose: 'decline_offer',
    subject: 'Your offer for the Project Manager position – Sam Okafor',
    facts: { employer: 'Northwind', role: 'Project Manager', contactName: 'Anna Brandt' },
    body: `Dear Anna,\n\nThank you for the offer and for your time. I have decided to decline it.\n\n${body}\n\nKind regards,\nSam Okafor`,
    ...changes,
  })
const found = async (message: Message) => (await checkMessage(message, patience)).findings.map(({ id }) => id)
const stop = () => {
  encoder().stop()
  grammar().stop()
}
afterAll(stop)

describe('a message that rules and models read together', () => {
  it('is told of wording that no list of words knows', async () => {
    const said = 'I have been diagnosed with bipolar disorder, and the new medication makes me tremble.'
    const { findings } = await checkMessage(letter(said), patience)
    const [told] = findings.filter(({ id }) => id === 'oversharing_personal')
    expect(told?.span).toEqual({
      start: letter(said).body.indexOf(said),
      end: letter(said).body.indexOf(said) + said.length,
    })
  })

  it('is left in peace when it is good', async () => {
    expect(
      await found(letter('I have accepted a post closer to my field. I wish you and the team all the best.')),
    ).toEqual([])
  })

  it('is told of spelling and grammar, with what was meant', async () => {
    const { findings } = await checkMessage(
      letter('It was definately a pleasure. We was glad to meet the team.'),
      patience,
    )
    expect(findings.map(({ id, replacement }) => [id, replacement])).toEqual([
      ['spelling', 'definitely'],
      ['grammar_errors', 'were'],
    ])
  })

  it('is not told that names, terms of a trade, addresses, either English or other languages are misspelt', async () => {
    const good =
      'The colour and the color of the Zwickau programme stay with me. Siobhán Ó Briain and Thandiwe showed me the ' +
      'rota, the kubernetes cluster and the “Weiterbildung”. My address is sam.okafor@exampel.org, and I recognise ' +
      'and recognize your organisation. The retuning of the hall was a joy. Merci beaucoup, und herzliche Grüße.'
    expect(await found(letter(good))).toEqual([])
  })

  it('is not told that a number read out repeats itself, or that a letter lacks an n', async () => {
    const good = 'My number is five five five, one two three. It is the A and P licence that I hold.'
    expect(await found(letter(good))).toEqual([])
  })

  it('keeps what it knows of a sentence, so that typing asks only for what is new', async () => {
    const message = letter('My present team needs me until the summer.')
    const first = await readWording(message, patience)
    encoder().stop()
    expect(await readWording(message, patience)).toEqual(first)
    expect(encoder().pid()).toBeUndefined()
  })
})

describe('without the models', () => {
  afterEach(stop)

  it('what does not come in time is left to the rules', async () => {
    stop()
    const message = letter(`This is a sentence that nobody has read before, number ${Math.random()}.`)
    expect(await checkMessage(message, 0)).toEqual(checkDraft(message))
  })

  it.each(['de', 'fr', 'es'] as const)(
    'nothing is started for a message in another language: %s',
    async (language) => {
      await checkMessage(letter('Ich sage ab.', { language }), patience)
      expect([encoder().pid(), grammar().pid()]).toEqual([undefined, undefined])
    },
  )
})
