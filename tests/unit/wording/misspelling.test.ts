import { describe, expect, it } from 'vitest'
import { distance, isPlainSlip } from '@/lib/wording/misspelling'
import { isOtherEnglish } from '@/lib/wording/other-english'

describe('a slip of the hand or ear', () => {
  it.each([
    ['recieve', 'receive'],
    ['definately', 'definitely'],
    ['invitaton', 'invitation'],
    ['acommodate', 'accommodate'],
    ['becuase', 'because'],
    ['wich', 'which'],
    ['dont', "don't"],
    ['sincerly', 'sincerely'],
  ])('%s for %s', (word, meant) => expect(isPlainSlip(word, meant)).toBe(true))

  it.each([
    ['sourcer', 'source'],
    ['joinings', 'joining'],
    ['bloke', 'broke'],
    ['naira', 'nail'],
    ['stefan', 'sedan'],
    ['biro', 'bio'],
    ['bunkering', 'bantering'],
    ['estimands', 'estimates'],
  ])('is none: %s for %s', (word, meant) => expect(isPlainSlip(word, meant)).toBe(false))
})

describe('distance', () => {
  it.each([
    ['', 'abc', 3],
    ['form', 'from', 1],
    ['same', 'same', 0],
    ['kitten', 'sitting', 3],
  ])('%s and %s', (one, other, expected) => expect(distance(one, other)).toBe(expected))
})

describe('the other English', () => {
  it.each([
    ['color', 'colour'],
    ['center', 'centre'],
    ['traveled', 'travelled'],
    ['fulfillment', 'fulfilment'],
    ['pediatric', 'paediatric'],
    ['defense', 'defence'],
    ['skeptical', 'sceptical'],
    ['aging', 'ageing'],
  ])('%s is how Americans write %s', (word, british) => expect(isOtherEnglish(word, british)).toBe(true))

  it.each([
    ['recieve', 'receive'],
    ['arival', 'arrival'],
  ])('%s is no way to write %s', (word, british) => expect(isOtherEnglish(word, british)).toBe(false))
})
