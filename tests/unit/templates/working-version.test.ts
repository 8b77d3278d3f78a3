import { expect, test } from 'vitest'
import { workingOf } from '@/lib/templates/editing/working-version'

const shipped = (number: number) => ({ number, fromLibrary: true })
const written = (number: number) => ({ number, fromLibrary: false })

test.each([
  ['as it came', [shipped(1)], { number: 1, shipped: null }],
  ['as it came, changed since', [shipped(2), shipped(1)], { number: 2, shipped: null }],
  ['written over', [written(2), shipped(1)], { number: 2, shipped: null }],
  ['written over, then shipped anew', [shipped(1), written(2), shipped(3)], { number: 2, shipped: 3 }],
  ['the shipped one taken over', [written(4), shipped(3), written(2)], { number: 4, shipped: null }],
])('%s', (_, versions, expected) => {
  expect(workingOf({ versions })).toEqual(expected)
})
