import { expect, test } from 'vitest'
import { likeliestWord, wordsTyped } from '@/lib/templates/likeliest-word'

test.each([
  ['decilne', 'decline'],
  ['intervew', 'interview'],
  ['recieved', 'received'],
  ['offerr', 'offer'],
])('“%s” is likely “%s”', (typed, word) => {
  expect(likeliestWord(typed, ['define', 'interval', 'deceived', 'over', word])).toBe(word)
})

test.each(['zzzz', 'cat', 'interviewer-like'])('“%s” is none of them', (typed) => {
  expect(likeliestWord(typed, ['decline', 'interview', 'received'])).toBeNull()
})

test.each([
  ['resign', 'sign'],
  ['cover', 'over'],
  ['resume', 'reste'],
  ['reject', 'respect'],
  ['renege', 'rente'],
])('“%s” is a word of its own, and no slip for “%s”', (typed, word) => {
  expect(likeliestWord(typed, [word])).toBeNull()
})

test('the first two letters may be swapped', () => {
  expect(likeliestWord('nivite', ['unite', 'invite'])).toBe('invite')
})

test('the words of a search: small, without accents, once each, eight at most', () => {
  expect(wordsTyped('Größe, ŒUVRE & größe — Señor 12 !')).toEqual(['grosse', 'oeuvre', 'senor'])
  expect(wordsTyped('a b cc dd ee ff gg hh ii jj kk')).toHaveLength(8)
  expect(wordsTyped('?!')).toEqual([])
})
