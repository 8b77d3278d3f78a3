import { expect, test } from 'vitest'
import { readPersonName } from '@/lib/templates/person-name'

test.each([
  ['Anna Brandt', { name: 'Anna Brandt' }],
  ['Dr. Jürgen Weiß-Hülsmann', { name: 'Jürgen Weiß-Hülsmann', degree: 'dr' }],
  ['Frau Prof. Dr. Anna Lena Meyer', { name: 'Anna Lena Meyer', address: 'ms', degree: 'prof' }],
  ["Dr María-José O'Neill", { name: "María-José O'Neill", degree: 'dr' }],
  ['Ms. Brandt', { name: 'Brandt', address: 'ms' }],
  ['Herrn van der Berg', { name: 'van der Berg', address: 'mr' }],
  ['Dra. Ibáñez', { name: 'Ibáñez', address: 'ms', degree: 'dr' }],
  ['Brandt, Anna', { name: 'Anna Brandt', given: 'Anna', family: 'Brandt' }],
  ['Brandt, ', { name: 'Brandt' }],
  ['Anna Brandt, PhD', { name: 'Anna Brandt' }],
  ['Brandt, Dr. Anna', { name: 'Anna Brandt', given: 'Anna', family: 'Brandt', degree: 'dr' }],
  // Names that only begin like a title.
  ['Drew Marks', { name: 'Drew Marks' }],
  ['Donna Frau', { name: 'Donna Frau' }],
  ['Srinivas Rao', { name: 'Srinivas Rao' }],
  ['Don', { name: 'Don' }],
  [',', { name: ',' }],
])('%s', (typed, read) => expect(readPersonName(typed)).toEqual(read))
