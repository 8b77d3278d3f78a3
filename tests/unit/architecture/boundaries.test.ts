import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { boundaryViolations } from './boundaries'
import { withPlanted } from './planted'

test('no feature imports another, and every name says something', () => {
  expect(boundaryViolations(process.cwd())).toEqual([])
})

test.each([
  ['lib/calls/book-call.ts', `import { makeUser } from '@/lib/accounts/make-user'`],
  ['lib/calls/book-call.ts', `import { makeUser } from '../accounts/make-user'`],
  ['lib/calls/book-call.ts', `const { makeUser } = await import('@/lib/accounts/make-user')`],
  ['components/calls/slot.tsx', `import type { User } from '@/lib/accounts/queries'`],
  ['components/calls/slot.tsx', `import { Name } from '@/components/accounts/name'`],
  ['lib/calls/utils.ts', ''],
  ['lib/helpers/dates.ts', ''],
  ['lib/calls/call-service.ts', ''],
  ['components/calls/index.ts', ''],
])('%s with "%s" is noticed', (path, text) => {
  expect(planted({ [path]: text })).toHaveLength(1)
})

test('its own files, the pure cores and the common files are free to import', () => {
  const text = `
    import { a } from './rules'
    import { b } from '@/lib/calls/queries'
    import { c } from '@/lib/advice/advise'
    import { d } from '@/lib/time'
    import { e } from 'zod'`
  expect(planted({ 'lib/calls/book-call.ts': text })).toEqual([])
})

function planted(files: Record<string, string>): string[] {
  return withPlanted(files, (folder) => {
    for (const name of ['app', 'components', 'lib']) mkdirSync(join(folder, name), { recursive: true })
    return boundaryViolations(folder)
  })
}
