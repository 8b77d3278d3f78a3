import { expect, test } from 'vitest'
import { readDate } from '@/lib/resumes/read-date'

test.each([
  ['2021', '2021'],
  ['2021-03', '2021-03'],
  ['2021-3', '2021-03'],
  ['2021-03-15', '2021-03-15'],
  ['2021-03-15T00:00:00.000Z', '2021-03-15'],
  ['03/2021', '2021-03'],
  ['15.3.2021', '2021-03-15'],
  ['March 2021', '2021-03'],
  ['Sept. 2021', '2021-09'],
  ['1 juin 2019', '2019-06-01'],
  ['juil. 2019', '2019-07'],
  ['März 2020', '2020-03'],
  ['Dezember 2020', '2020-12'],
  ['5 de agosto de 2018', '2018-08-05'],
  ['enero de 2018', '2018-01'],
  ['février 2018', '2018-02'],
])('“%s” is %s', (typed, read) => {
  expect(readDate(typed)).toBe(read)
})

test.each([
  'Spring 2019',
  '13/2021',
  '2021-02-30',
  '31.4.2021',
  '0021',
  '3021',
  'present',
  '',
  '21',
  '2021-00',
])('“%s” says no date', (typed) => {
  expect(readDate(typed)).toBeNull()
})
