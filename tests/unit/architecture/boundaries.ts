import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Any feature may import these: the pure cores, and the components that know no domain. */
const shared = [
  'advice',
  'documents',
  'drafting',
  'mobility',
  'notices',
  'templates',
  'wording',
  'generated',
  'ui',
  'shell',
]

const vague = /(^|[-/])(utils?|helpers?|services?|managers?|index)(\.|-|\/|$)/

/**
 * What the linter cannot see, since it compares a path with another: imports from one feature into another (rule 7)
 * and names that say nothing (rule 8). One line for each violation below `root`.
 */
export function boundaryViolations(root: string): string[] {
  const files = ['app', 'components', 'lib'].flatMap((folder) => filesBelow(root, folder))
  const names = files.filter((file) => vague.test(file)).map((file) => `${file}: a name that says nothing`)
  return [...names, ...files.flatMap((file) => foreignImports(root, file))]
}

function filesBelow(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('lib/generated/'))
}

function foreignImports(root: string, file: string): string[] {
  const own = featureOf(file)
  if (!own) return []
  return importsOf(root, file)
    .filter((target) => ![undefined, own, ...shared].includes(featureOf(target)))
    .map((target) => `${file}: imports ${target} of another feature`)
}

function importsOf(root: string, file: string): string[] {
  const found = readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)
  return [...found].flatMap(([, target = '']) => {
    if (target.startsWith('@/')) return target.slice(2)
    return target.startsWith('.') ? join(dirname(file), target) : []
  })
}

/** "bookings" of lib/bookings/book-call.ts and of components/bookings/slot.tsx; a file right in lib has none. */
function featureOf(path: string): string | undefined {
  return /^(?:lib|components)\/([^/]+)\//.exec(path)?.[1]
}
