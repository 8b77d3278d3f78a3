import { expect, test } from 'vitest'
import { reviewHref } from '@/components/reviews/coach/review-href'
import { reviewShown } from '@/lib/reviews/schema'

const reply = '01a20461-2294-77ea-82aa-d82f9be54d74'

test.each([
  [{}, {}, ''],
  [{ settled: 'show' }, { view: 'text' }, '?view=text&settled=show'],
  [{ settled: 'show', view: 'edit' }, { settled: 'hide' }, '?view=edit'],
  [{ view: 'versions', a: '2', b: '3' }, { settled: 'show' }, '?view=versions&settled=show&a=2&b=3'],
  [{ view: 'versions', a: '2', b: '3' }, { view: 'text' }, '?view=text'],
  [{ view: 'text' }, { reply }, `?view=text&reply=${reply}`],
  [{ reply }, { view: 'text' }, '?view=text'],
] as const)('of %j with %j is "%s"', (asked, change, query) => {
  expect(reviewHref('x', reviewShown.parse(asked), change)).toBe(`/coach/reviews/x${query}`)
})
