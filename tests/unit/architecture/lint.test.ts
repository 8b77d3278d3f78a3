import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withPlanted } from './planted'

const lines = (count: number) => Array.from({ length: count }, (_, index) => `  use(${index})`).join('\n')
const uses = (what: string, from: string) =>
  `import { ${what} } from '${from}'\n\nexport const it = ${what}\n`

/** A file that breaks one rule, and the rule of the linter that must say so. */
const violations: [rule: string, path: string, text: string, says: string][] = [
  ['3: Prisma in a page', 'app/page-part.ts', uses('db', '@/lib/db'), 'lint/style/noRestrictedImports'],
  [
    '3: Prisma in a component',
    'components/calls/x.tsx',
    uses('db', '@/lib/db'),
    'lint/style/noRestrictedImports',
  ],
  [
    '3: the client itself in a schema',
    'lib/calls/schema.ts',
    uses('PrismaClient', '@/lib/generated/prisma/client'),
    'lint/style/noRestrictedImports',
  ],
  [
    '3: Prisma by a relative path',
    'lib/calls/schema.ts',
    uses('db', '../db'),
    'lint/style/noRestrictedImports',
  ],
  [
    '4: the database in a pure core',
    'lib/advice/x-y.ts',
    uses('db', '@/lib/db'),
    'lint/style/noRestrictedImports',
  ],
  [
    '4: Next in a pure core',
    'lib/mobility/x-y.ts',
    uses('cookies', 'next/headers'),
    'lint/style/noRestrictedImports',
  ],
  [
    '4: the database in rules.ts',
    'lib/calls/rules.ts',
    uses('db', '@/lib/db'),
    'lint/style/noRestrictedImports',
  ],
  [
    '4: a file in a pure core',
    'lib/drafting/x-y.ts',
    uses('readFileSync', 'node:fs'),
    'lint/style/noRestrictedImports',
  ],
  ['4: Date.now in a pure core', 'lib/advice/x.ts', 'export const at = () => Date.now()\n', 'plugin'],
  ['4: new Date() in a pure core', 'lib/mobility/x.ts', 'export const at = () => new Date()\n', 'plugin'],
  [
    '4: Temporal.Now in rules.ts',
    'lib/calls/rules.ts',
    'export const at = () => Temporal.Now.instant()\n',
    'plugin',
  ],
  [
    '7: lib imports app',
    'lib/calls/book-call.ts',
    uses('page', '@/app/page'),
    'lint/style/noRestrictedImports',
  ],
  [
    '7: lib imports components',
    'lib/words.ts',
    uses('Field', '@/components/ui/field'),
    'lint/style/noRestrictedImports',
  ],
  [
    '7: process.env outside env.ts',
    'lib/words.ts',
    'export const it = process.env.HOME\n',
    'lint/style/noProcessEnv',
  ],
  [
    '7: process.env in a page',
    'app/page.tsx',
    'export const it = process.env.HOME\n',
    'lint/style/noProcessEnv',
  ],
  ['8: a barrel', 'lib/calls/all.ts', `export { it } from './rules'\n`, 'lint/performance/noBarrelFile'],
  [
    '8: a barrel of everything',
    'lib/calls/all.ts',
    `export * from './rules'\n`,
    'lint/performance/noReExportAll',
  ],
  ['8: a default export', 'lib/calls/rules.ts', 'export default 1\n', 'lint/style/noDefaultExport'],
  [
    '8: a file in camel case',
    'lib/calls/bookCall.ts',
    'export const it = 1\n',
    'lint/style/useFilenamingConvention',
  ],
  [
    '9: a file of 301 lines',
    'lib/words.ts',
    `${'// line\n'.repeat(300)}export const it = 1\n`,
    'lint/style/noExcessiveLinesPerFile',
  ],
  [
    '9: a function of 71 lines',
    'lib/words.ts',
    `export function it(use: (n: number) => void) {\n${lines(71)}\n}\n`,
    'lint/complexity/noExcessiveLinesPerFunction',
  ],
]

test.each(violations)('rule %s is refused', (_rule, path, text, says) => {
  expect(lint({ [path]: text })).toContain(says)
})

test('what the rules allow passes', () => {
  const allowed = {
    'app/page.tsx': 'export default function Page() {\n  return null\n}\n',
    'lib/calls/queries.ts': uses('db', '@/lib/db'),
    'lib/calls/book-call.ts': uses('db', '@/lib/db'),
    'lib/calls/schema.ts': uses('Role', '@/lib/generated/prisma/enums'),
    'lib/env.ts': 'export const it = process.env.HOME\n',
    'lib/advice/dates.ts': 'export const at = (now: string) => new Date(now)\n',
    'lib/words.ts': `${'// line\n'.repeat(299)}export const it = 1\n`,
  }
  expect(lint(allowed)).toEqual([])
})

function lint(files: Record<string, string>): string[] {
  const own = ['biome.json', 'lint/no-clock.grit', '.gitignore', 'package.json']
  const settings = Object.fromEntries(own.map((path) => [path, readFileSync(path, 'utf8')]))
  return withPlanted({ ...settings, ...files }, (folder) => {
    const biome = `${process.cwd()}/node_modules/@biomejs/biome/bin/biome`
    const args = [biome, 'lint', '--reporter=json', ...Object.keys(files)]
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string }[] }
    return diagnostics.map(({ category }) => category)
  })
}
