import { expect, it } from 'vitest'
import { numberNotes } from '@/components/reviews/number-notes'

const at = (where: 'subject' | 'body', start: number, end: number) => ({ where, start, end })

it('numbers suggestions and remarks as one meets them in the letter, the subject first', () => {
  const suggestions = [at('subject', 4, 6), at('body', 0, 0), at('body', 30, 40)]
  const threads = [{ anchor: at('body', 10, 20) }, { anchor: at('subject', 0, 2) }]
  const notes = numberNotes(suggestions, threads)
  expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  expect(notes.map(({ suggestion, thread }) => suggestion ?? thread)).toEqual([
    threads[1],
    suggestions[0],
    suggestions[1],
    threads[0],
    suggestions[2],
  ])
})

it('gives no number to what has no place in the letter', () => {
  expect(numberNotes([at('body', 0, 1)], [{ anchor: null }])).toHaveLength(1)
})
