import { describe, expect, test } from 'vitest'
import { DomainError } from '@/lib/errors'
import { answerReview } from '@/lib/reviews/answer-review'
import { claimReview } from '@/lib/reviews/claim-review'
import { getReviewForCoach } from '@/lib/reviews/queries'
import { saveCopy } from '@/lib/reviews/save-copy'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeReview, returnWith, suggest } from '@/tests/support/review-factories'
import {
  askOnceMore,
  commentsOf,
  decide,
  draftRow,
  eventKindsOf,
  hoursAfter,
  now,
  reviewRow,
  roundRow,
  suggestionsOf,
  toldTo,
} from './rows'

/** What each of those who went at once was told: null for those who got through. */
async function allAtOnce(writes: readonly Promise<unknown>[]): Promise<(string | null)[]> {
  const results = await Promise.allSettled(writes)
  return results.map((result) => {
    if (result.status === 'fulfilled') return null
    if (result.reason instanceof DomainError) return `${result.reason.code}: ${result.reason.message}`
    throw result.reason
  })
}

const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('at once', () => {
  test('of 50 coaches who take up one review one gets it, and 49 are told who', async () => {
    const { id, client } = await makeReview({ state: 'waiting', now })
    const coaches = await Promise.all(many(50, (index) => makeCoach({ name: `Coach ${index}` })))
    const told = await allAtOnce(coaches.map((coach) => claimReview(coach, id, now)))
    expect(told.filter((message) => message === null)).toHaveLength(1)
    const winner = coaches[told.indexOf(null)]
    expect(told.filter((message) => message === `conflict: ${winner?.name} has taken it.`)).toHaveLength(49)
    expect(await reviewRow(id)).toMatchObject({ state: 'claimed', coachId: winner?.id })
    expect(await eventKindsOf(id)).toEqual(['asked', 'claimed'])
    expect(await toldTo(client, id)).toEqual(['review_claimed'])
  })

  test('the same coach who takes it up 20 times has it once', async () => {
    const { id, coach } = await makeReview({ state: 'waiting', now })
    const told = await allAtOnce(many(20, () => claimReview(coach, id, now)))
    expect(told.every((message) => message === null)).toBe(true)
    expect(await eventKindsOf(id)).toEqual(['asked', 'claimed'])
  })

  test('of 20 answers to one round one counts, and nothing of the others stands anywhere', async () => {
    const made = await makeReview({ now })
    const { id, client, coach } = made
    const answers = many(20, (index) => ({
      reviewId: id,
      round: 1,
      note: `Answer ${index}.`,
      approves: index % 2 === 0,
    }))
    const told = await allAtOnce(answers.map((answer) => answerReview(coach, answer, hoursAfter(1))))
    const counted = answers[told.indexOf(null)]
    expect(told.filter((message) => message === null)).toHaveLength(1)
    expect(told.filter((message) => message?.startsWith('conflict: This round is answered.'))).toHaveLength(
      19,
    )
    const state = counted?.approves ? 'approved' : 'returned'
    expect(await roundRow(id)).toMatchObject({ note: counted?.note, approves: counted?.approves })
    expect(await reviewRow(id)).toMatchObject({ state, isOpen: false })
    expect(await eventKindsOf(id)).toEqual(['asked', 'claimed', state])
    expect(await toldTo(client, id)).toEqual(['review_claimed', `review_${state}`])
  })

  test('20 returned answers and 20 saves of the copy: suggestions are those of the copy that was answered', async () => {
    const made = await makeReview({ now })
    const { id, coach, draftId } = made
    await suggest(made, (body) => body.replace('Thank you', 'Many thanks'))
    const { revision } = await roundRow(id)
    const { subject, body } = await draftRow(draftId)
    const told = await allAtOnce([
      ...many(20, () => answerReview(coach, { reviewId: id, round: 1, note: '', approves: false }, now)),
      ...many(20, (index) =>
        saveCopy(coach, {
          reviewId: id,
          revision,
          subject,
          body: body.replace('decided', `chosen ${index}`),
        }),
      ),
    ])
    const answered = told.slice(0, 20).filter((message) => message === null)
    const round = await roundRow(id)
    const suggested = await suggestionsOf(id)
    expect(answered.length).toBeLessThanOrEqual(1)
    expect(round.answeredAt !== null).toBe(answered.length === 1)
    if (round.answeredAt) expect(suggested.every(({ reason }) => reason !== '')).toBe(true)
    expect(suggested.some(({ added }) => round.body?.includes(added))).toBe(true)
    expect(round.revision).toBe(revision + told.slice(20).filter((message) => message === null).length)
  })

  test('of 20 saves over one revision one is kept, and the others are told', async () => {
    const { id, coach, draftId } = await makeReview({ now })
    const { subject, body } = await draftRow(draftId)
    const told = await allAtOnce(
      many(20, (index) => saveCopy(coach, { reviewId: id, revision: 0, subject, body: `${body} ${index}.` })),
    )
    const kept = told.indexOf(null)
    expect(told.filter((message) => message === null)).toHaveLength(1)
    expect(told.filter((message) => message?.startsWith('conflict: Your copy was changed'))).toHaveLength(19)
    expect(await roundRow(id)).toMatchObject({ revision: 1, body: `${body} ${kept}.` })
    expect((await suggestionsOf(id)).map(({ added }) => added)).toEqual([` ${kept}.`])
  })

  test('of 20 decisions on one round one makes a version, with what it took', async () => {
    const made = await makeReview({ now })
    await returnWith(made, (body) => body.replace('Thank you', 'Many thanks').replace('Kind', 'Best'))
    const { id, client, draftId } = made
    const [first, second] = (await suggestionsOf(id)).map((suggestion) => suggestion.id)
    const choices = many(20, (index) => [index % 2 ? first : second].filter((each) => each !== undefined))
    const told = await allAtOnce(choices.map((taken) => decide(made, client, taken, { at: hoursAfter(2) })))
    const counted = choices[told.indexOf(null)]
    expect(told.filter((message) => message === null)).toHaveLength(1)
    expect(told.filter((message) => message?.startsWith('conflict: You have decided'))).toHaveLength(19)
    const taken = (await suggestionsOf(id)).filter(({ decision }) => decision === 'taken')
    expect(taken.map((suggestion) => suggestion.id)).toEqual(counted)
    const versions = await testDb().draftVersion.findMany({ where: { draftId, kind: 'taken' } })
    expect(versions).toHaveLength(1)
    expect((await draftRow(draftId)).body).toBe(versions[0]?.body)
  })

  test('of 20 who ask again one begins the second round', async () => {
    const made = await makeReview({ state: 'returned', now })
    await decide(made, made.client, [])
    const told = await allAtOnce(many(20, () => askOnceMore(made, made.client)))
    expect(told.filter((message) => message === null)).toHaveLength(1)
    expect(await reviewRow(made.id)).toMatchObject({ round: 2, isOpen: true })
    expect(await testDb().reviewRound.count({ where: { reviewId: made.id } })).toBe(2)
  })
})

describe('while the client takes it back', () => {
  test('a claim either came before it or is refused, and in the end nobody sees anything', async () => {
    for (const _ of many(10, (index) => index)) {
      const { id, client, coach } = await makeReview({ state: 'waiting', now })
      const coaches = [coach, ...(await Promise.all(many(4, () => makeCoach())))]
      const told = await allAtOnce([
        ...coaches.slice(0, 3).map((each) => claimReview(each, id, now)),
        withdrawReview(client, id, now),
        ...coaches.slice(3).map((each) => claimReview(each, id, now)),
      ])
      expect(told[3]).toBeNull()
      expect(told.filter((message) => message === null).length).toBeLessThanOrEqual(2)
      const kinds = await eventKindsOf(id)
      expect([
        ['asked', 'withdrawn'],
        ['asked', 'claimed', 'withdrawn'],
      ]).toContainEqual(kinds)
      expect(await reviewRow(id)).toMatchObject({ state: 'withdrawn', isOpen: false, standsFor: null })
      for (const each of coaches) await expect(getReviewForCoach(each, id)).rejects.toThrow(DomainError)
    }
  })

  test('an answer either reached the client before it or is refused, and publishes nothing', async () => {
    for (const _ of many(10, (index) => index)) {
      const { id, client, coach } = await makeReview({ now })
      const answer = { reviewId: id, round: 1, note: 'Read.', approves: true }
      const [answered] = await allAtOnce([answerReview(coach, answer, now), withdrawReview(client, id, now)])
      expect([null, 'conflict: The client has taken this back.']).toContain(answered)
      const { state, isOpen } = await reviewRow(id)
      expect({ state, isOpen }).toEqual({ state: 'withdrawn', isOpen: false })
      expect((await roundRow(id)).answeredAt === null).toBe(answered !== null)
      expect((await commentsOf(id)).filter(({ publishedAt }) => publishedAt)).toEqual([])
    }
  })
})
