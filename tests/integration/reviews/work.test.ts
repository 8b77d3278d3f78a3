import { beforeEach, describe, expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import { fingerprint } from '@/lib/drafts/fingerprint'
import { saveText } from '@/lib/drafts/save-text'
import { addComment } from '@/lib/reviews/add-comment'
import { answerReview } from '@/lib/reviews/answer-review'
import { askClient } from '@/lib/reviews/ask-client'
import { getReviewForClient } from '@/lib/reviews/client-queries'
import { explainSuggestion } from '@/lib/reviews/explain-suggestion'
import { getReviewForCoach } from '@/lib/reviews/queries'
import { rateReview } from '@/lib/reviews/rate-review'
import { removeComment } from '@/lib/reviews/remove-comment'
import { resolveComment } from '@/lib/reviews/resolve-comment'
import { saveCoachNotes } from '@/lib/reviews/save-coach-notes'
import { saveCopy } from '@/lib/reviews/save-copy'
import { undoSuggestion } from '@/lib/reviews/undo-suggestion'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeViewer } from '@/tests/support/factories'
import { type MadeReview, makeReview, suggest } from '@/tests/support/review-factories'
import {
  askOnceMore,
  commentsOf,
  decide,
  draftRow,
  hoursAfter,
  now,
  reply,
  reviewRow,
  roundRow,
  suggestionsOf,
  toldTo,
} from './rows'

const body = 'Dear Anna,\n\nThank you for the call. I can not come.\n\nKind regards,\nInes'

let made: MadeReview
let id: string

beforeEach(async () => {
  const client = await makeViewer()
  const { id: draftId } = await makeDraft(client, { subject: 'My answer', body, now })
  made = await makeReview({ client, draftId, now, promisedAt: hoursAfter(4) })
  id = made.id
})

const save = (revision: number, text: string) =>
  saveCopy(made.coach, { reviewId: id, revision, subject: 'My answer', body: text })

const answer = (approves: boolean, note = '', round = 1) =>
  answerReview(made.coach, { reviewId: id, round, note, approves }, now)

describe('the copy', () => {
  test('its differences are suggestions, and keep what was said of them while the coach writes on', async () => {
    const [first = ''] = await suggest(made, (text) => text.replace('can not', 'cannot'))
    await explainSuggestion(made.coach, {
      reviewId: id,
      suggestionId: first,
      reason: 'One word.',
      label: 'clarity',
    })
    await save(1, body.replace('can not', 'cannot').replace('Dear', 'Hello'))
    const [greeting, kept] = await suggestionsOf(id)
    expect(greeting).toMatchObject({ removed: 'Dear', added: 'Hello', reason: '', label: null, position: 0 })
    expect(kept).toMatchObject({ id: first, reason: 'One word.', label: 'clarity', position: 1 })
    await save(2, body.replace('can not', 'can’t').replace('Dear', 'Hello'))
    expect((await suggestionsOf(id)).map(({ reason }) => reason)).toEqual(['', 'One word.'])
  })

  test('a save over an older one overwrites nothing, and the same text twice is no quarrel', async () => {
    await save(0, 'First window.')
    await expect(save(0, 'Second window.')).rejects.toMatchObject({ code: 'conflict' })
    expect(await save(0, 'First window.')).toEqual({ revision: 1 })
    expect(await roundRow(id)).toMatchObject({ body: 'First window.', revision: 1 })
  })

  test('what it adds may be longer than any index holds', async () => {
    const words = Array.from({ length: 3000 }, (_, place) => (place * 7919).toString(36)).join(' ')
    await suggest(made, (text) => `${text}\n\n${words}`)
    expect((await suggestionsOf(id))[0]?.added).toContain(words)
  })

  test('one suggestion is undone, the others stay', async () => {
    const [first = '', second = ''] = await suggest(made, (text) =>
      text.replace('Dear', 'Hello').replace('can not', 'cannot'),
    )
    await undoSuggestion(made.coach, { reviewId: id, suggestionId: first })
    expect((await roundRow(id)).body).toBe(body.replace('can not', 'cannot'))
    expect(await suggestionsOf(id)).toMatchObject([{ id: second, reason: 'Warmer.', position: 0 }])
    await expect(undoSuggestion(made.coach, { reviewId: id, suggestionId: first })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('comments', () => {
  const remark = (quote: string) => addComment(made.coach, { reviewId: id, text: 'Why?', quote }, now)

  test('stand on their words, in later versions too; when the words are gone their quote stays', async () => {
    await remark('the call')
    await remark('I can not come')
    await answer(false)
    const next = body.replace('Dear Anna,', 'Dear Anna, dear all,').replace('I can not come', 'I stay')
    await saveText(made.client, { id: made.draftId, revision: 1, subject: 'My answer', body: next }, now)
    await askOnceMore(made, made.client)
    const { threads, current } = await getReviewForCoach(made.coach, id)
    const [kept, gone] = threads
    expect(current.text.body.slice(kept?.anchor?.start, kept?.anchor?.end)).toBe('the call')
    expect(gone).toMatchObject({ anchor: null, isDetached: true, quote: 'I can not come' })
    expect((await getReviewForClient(made.client, made.draftId))?.threads).toMatchObject([
      { anchor: { quote: 'the call' }, isDetached: false },
      { isDetached: true },
    ])
  })

  test('on words that are not there, or there twice, are none', async () => {
    await expect(remark('nowhere')).rejects.toMatchObject({ code: 'invalid', field: 'quote' })
    await expect(remark('n')).rejects.toMatchObject({ code: 'invalid' })
    await addComment(
      made.coach,
      { reviewId: id, text: 'This one.', quote: 'a', at: { where: 'body', start: 8 } },
      now,
    )
    expect(await commentsOf(id)).toMatchObject([{ where: 'body', quote: 'a', publishedAt: null }])
  })

  test('can be taken away until the client has seen them', async () => {
    const { id: first } = await remark('the call')
    await removeComment(made.coach, { reviewId: id, commentId: first })
    const { id: second } = await remark('the call')
    await answer(false)
    await expect(removeComment(made.coach, { reviewId: id, commentId: second })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await commentsOf(id)).map((comment) => comment.id)).toEqual([second])
  })

  test('are replied to and settled from both sides', async () => {
    const { id: commentId } = await remark('the call')
    await answer(false)
    await reply({ as: 'client', id: made.client.id }, made, commentId, { text: 'The first.' })
    await reply({ as: 'coach', id: made.coach.id }, made, commentId, { text: 'I see.' })
    expect(await toldTo(made.coach, id)).toContain('review_reply')
    expect(await toldTo(made.client, id)).toContain('review_reply')
    const ofClient = { as: 'client', id: made.client.id } as const
    await resolveComment(ofClient, { reviewId: id, commentId, resolved: true }, now)
    const [thread] = (await getReviewForCoach(made.coach, id)).threads
    expect(thread?.replies.map(({ text }) => text)).toEqual(['The first.', 'I see.'])
    expect(thread?.resolvedAt).toEqual(now)
    const ofCoach = { as: 'coach', id: made.coach.id } as const
    await resolveComment(ofCoach, { reviewId: id, commentId, resolved: false }, now)
    expect((await commentsOf(id))[0]).toMatchObject({ resolvedAt: null, resolvedById: null })
  })

  test('the client replies to none that is not out', async () => {
    const { id: commentId } = await remark('the call')
    const ofClient = { as: 'client', id: made.client.id } as const
    await expect(reply(ofClient, made, commentId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      resolveComment(ofClient, { reviewId: id, commentId, resolved: true }, now),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a question', () => {
  const askThem = () => askClient(made.coach, { reviewId: id, text: 'Is it final?' }, findWorking, now)

  test('one at a time; a reply to something else does not set the clock going', async () => {
    const { id: questionId } = await askThem()
    await expect(askThem()).rejects.toMatchObject({ code: 'conflict' })
    const ofClient = { as: 'client', id: made.client.id } as const
    await expect(
      resolveComment(ofClient, { reviewId: id, commentId: questionId, resolved: true }, now),
    ).rejects.toMatchObject({ code: 'conflict' })
    await reply(ofClient, made, questionId, { at: hoursAfter(2) })
    expect(await reviewRow(id)).toMatchObject({ state: 'claimed', promisedAt: hoursAfter(6) })
    await resolveComment(ofClient, { reviewId: id, commentId: questionId, resolved: false }, now)
    const again = { reviewId: id, text: 'Sure?' }
    const { id: second } = await askClient(made.coach, again, findWorking, hoursAfter(3))
    await reply(ofClient, made, questionId, { at: hoursAfter(3) })
    expect((await reviewRow(id)).state).toBe('question')
    await reply(ofClient, made, second, { at: hoursAfter(3) })
    expect((await reviewRow(id)).state).toBe('claimed')
  })

  test('can be left open: an answer needs no answer', async () => {
    await askThem()
    await answer(true)
    expect(await reviewRow(id)).toMatchObject({ state: 'approved', pausedAt: null, minutesLeft: null })
  })
})

describe('the answer', () => {
  test('returns only what says something, and gives each suggestion its reason', async () => {
    await expect(answer(false)).rejects.toMatchObject({ code: 'invalid', field: 'note' })
    await save(0, body.replace('can not', 'cannot'))
    await expect(answer(false, 'Nearly.')).rejects.toMatchObject({ code: 'invalid' })
    expect((await reviewRow(id)).state).toBe('claimed')
  })

  test('approves one version’s text, and no text with suggestions', async () => {
    await save(0, body.replace('can not', 'cannot'))
    await expect(answer(true)).rejects.toMatchObject({ code: 'conflict' })
    await save(1, body)
    await answer(true)
    expect(await reviewRow(id)).toMatchObject({
      approvedNumber: 1,
      approvedFingerprint: fingerprint({ subject: 'My answer', body }),
    })
    await expect(answer(true)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is of the round that was read', async () => {
    await answer(true)
    await askOnceMore(made, made.client)
    await expect(answer(true)).rejects.toMatchObject({ code: 'conflict' })
    await answer(true, '', 2)
  })

  test('ends what the coach can write', async () => {
    const [suggestionId = ''] = await suggest(made, (text) => text.replace('can not', 'cannot'))
    await answer(false)
    const writes = [
      save(1, 'Other words.'),
      undoSuggestion(made.coach, { reviewId: id, suggestionId }),
      explainSuggestion(made.coach, { reviewId: id, suggestionId, reason: 'Other.', label: null }),
      addComment(made.coach, { reviewId: id, text: 'Late.', quote: '' }, now),
      askClient(made.coach, { reviewId: id, text: 'Late?' }, findWorking, now),
    ]
    for (const write of await Promise.allSettled(writes))
      expect(write).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } })
  })
})

describe('deciding', () => {
  const three = (text: string) =>
    text.replace('Dear', 'Hello').replace('for the call', 'for your call').replace('can not', 'cannot')

  async function returned(): Promise<string[]> {
    const ids = await suggest(made, three)
    await answer(false)
    return ids
  }

  test('all gives the coach’s text, none the client’s', async () => {
    const ids = await returned()
    expect(await decide(made, made.client, ids)).toEqual({ number: 2, unfit: 0 })
    expect((await draftRow(made.draftId)).body).toBe(three(body))
    const other = await makeReview({ state: 'returned', now })
    const before = await draftRow(other.draftId)
    await decide(other, other.client, [])
    expect((await draftRow(other.draftId)).body).toBe(before.body)
  })

  test('where the draft went on, what still stands is taken, and the rest is told', async () => {
    const [first = '', second = '', third = ''] = await returned()
    const meanwhile = body.replace('Anna', 'Anna and Tom').replace('I can not come', 'I stay')
    await saveText(made.client, { id: made.draftId, revision: 1, subject: 'My answer', body: meanwhile }, now)
    expect(await decide(made, made.client, [first, third])).toEqual({ number: 3, unfit: 1 })
    expect((await draftRow(made.draftId)).body).toBe(meanwhile.replace('Dear', 'Hello'))
    const decisions = (await suggestionsOf(id)).map((row) => [row.id, row.decision])
    expect(decisions).toEqual([
      [first, 'taken'],
      [second, 'left'],
      [third, 'unfit'],
    ])
  })

  test('is done once, on what came back', async () => {
    const ids = await suggest(made, three)
    await expect(decide(made, made.client, ids)).rejects.toMatchObject({ code: 'conflict' })
    await answer(false)
    await decide(made, made.client, [])
    await expect(decide(made, made.client, ids)).rejects.toMatchObject({ code: 'conflict' })
    expect((await draftRow(made.draftId)).body).toBe(body)
  })
})

test('notes are kept, and not over what another window kept', async () => {
  const note = (notes: string, drawn: string) => saveCoachNotes(made.coach, { reviewId: id, notes, drawn })
  await note('Nervous.', '')
  await expect(note('Calm.', '')).rejects.toMatchObject({ code: 'conflict', field: 'notes' })
  await note('Calm.', 'Nervous.')
  expect((await getReviewForCoach(made.coach, id)).coachNotes).toBe('Calm.')
})

test('a rating needs an answer, and is told once', async () => {
  const rate = (rating: number) => rateReview(made.client, { reviewId: id, rating, thanks: '' }, now)
  await expect(rate(5)).rejects.toMatchObject({ code: 'conflict' })
  await answer(true)
  await rate(4)
  await rate(5)
  expect((await reviewRow(id)).rating).toBe(5)
  expect((await toldTo(made.coach, id)).filter((kind) => kind === 'review_rated')).toHaveLength(1)
})
