import { describe, expect, test } from 'vitest'
import { promiseNow } from '@/app/(client)/drafts/[id]/review/promise-for'
import { asking, deciding } from '@/lib/reviews/schema'

const draftId = '01a20461-2294-77ea-82aa-d82f9be54d74'
const coachId = '01a20461-2050-7470-83e7-c0ff75fa3e3e'
const other = '01a20461-209d-74d3-ac9d-ffdf94dd129a'

describe('the form that asks', () => {
  const shown = ['=2026-11-23T10:00:00.000Z', `${coachId}=2026-11-23T11:30:00.000Z`]
  test.each([
    ['', '2026-11-23T10:00:00.000Z'],
    [coachId, '2026-11-23T11:30:00.000Z'],
  ])('carries the promise that it showed for "%s"', (chosen, at) => {
    expect(asking.parse({ draftId, coachId: chosen, shown }).shownAt.toISOString()).toBe(at)
  })

  test.each([[[]], [['nonsense']], [[`${other}=2026-11-23T10:00:00.000Z`]], [[`${coachId}=soon`]]])(
    'that showed no promise for the choice counts as shown long ago: %j',
    (pairs) => {
      expect(asking.parse({ draftId, coachId, shown: pairs }).shownAt.getTime()).toBe(0)
    },
  )
})

describe('the promise given now', () => {
  const now = new Date('2026-11-22T18:00:00Z')
  const at = (clock: string) => new Date(`2026-11-23T${clock}:00Z`)
  const given = (promised: string, shown: string) =>
    promiseNow(
      { coachId: null, name: 'Whoever is first', promisedAt: at(promised), fit: 'in_time' },
      at(shown),
      'Europe/Lisbon',
      now,
    )

  test.each([
    ['is the earlier one where somebody has time sooner', '10:00', '11:00', '10:00'],
    ['is what was shown where nothing moved', '10:00', '10:00', '10:00'],
    ['is what was shown while it moved by half an hour at most', '10:30', '10:00', '10:00'],
  ])('%s', (_, promised, shown, kept) => {
    expect(given(promised, shown)).toEqual(at(kept))
  })

  test('comes back for another look where it moved by more', () => {
    expect(() => given('11:00', '10:00')).toThrow(/by now it is Monday 23 November, 11:00 in Lisbon/)
  })

  test('is refused where nobody has hours', () => {
    expect(() => promiseNow(undefined, at('10:00'), 'Europe/Lisbon', now)).toThrow(/Nobody/)
  })
})

describe('the form that decides', () => {
  const offered = [`${coachId}=1`, `${other}=3`]
  const form = { draftId, reviewId: draftId, round: '1', offered }
  const errorsOf = (sent: object) =>
    deciding.safeParse(sent).error?.issues.map(({ path, message }) => [path.join(), message])

  test('takes what is chosen, and leaves what is left', () => {
    const chosen = { [`s.${coachId}`]: 'left', [`s.${other}`]: 'taken' }
    expect(deciding.parse({ ...form, ...chosen }).taken).toEqual([other])
    expect(deciding.parse({ ...form, ...chosen, [`s.${other}`]: 'left' }).taken).toEqual([])
  })

  test('decides nothing while one has no choice, and names each by its number', () => {
    const missing = [`s.${other}`, 'Choose for number 3, or press Leave all.']
    expect(errorsOf({ ...form, [`s.${coachId}`]: 'taken' })).toEqual([missing])
    expect(errorsOf({ ...form, [`s.${coachId}`]: 'left', [`s.${other}`]: 'perhaps' })).toEqual([missing])
    expect(errorsOf(form)).toEqual([[`s.${coachId}`, 'Choose for number 1, or press Leave all.'], missing])
    expect(errorsOf({ ...form, offered: offered[0] })).toEqual([[`s.${coachId}`, 'Take it or leave it.']])
  })

  test('counts a choice made anew before the one that was kept', () => {
    const chosen = { [`s.${coachId}`]: ['taken', 'left'], [`s.${other}`]: 'left' }
    expect(deciding.parse({ ...form, ...chosen }).taken).toEqual([coachId])
  })

  test('has nothing to choose where nothing was suggested', () => {
    expect(deciding.parse({ ...form, offered: undefined }).taken).toEqual([])
  })

  test('takes or leaves all by its buttons, whatever is chosen', () => {
    const chosen = { [`s.${coachId}`]: 'left', [`s.${other}`]: 'taken' }
    expect(deciding.parse({ ...form, ...chosen, all: 'taken' }).taken).toEqual([coachId, other])
    expect(deciding.parse({ ...form, ...chosen, all: 'left' }).taken).toEqual([])
  })

  test('takes nothing that was not offered', () => {
    const chosen = { [`s.${coachId}`]: 'taken', [`s.${other}`]: 'left' }
    expect(deciding.parse({ ...form, offered: `${other}=1`, ...chosen }).taken).toEqual([])
  })
})
