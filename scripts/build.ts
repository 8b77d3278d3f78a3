import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child'

/** What the built product is made of; whatever else changes needs no new build. */
const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'proxy.ts',
  'tsconfig.json',
]

const stamp = '.next/waymark-sources'

/** Builds the product unless the last build was made from the very same sources. Throws when it fails. */
export async function buildIfChanged(signal?: AbortSignal): Promise<void> {
  const wanted = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building (a minute or two; only after the sources changed) ...')
  rmSync(stamp, { force: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const status = await runChild(['node_modules/next/dist/bin/next', 'build'], { env, signal })
  if (status !== 0) throw new Error('The build failed.')
  mkdirSync('.next', { recursive: true })
  writeFileSync(stamp, wanted)
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources)
    for (const file of filesOf(source)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!existsSync(path) || path === 'lib/generated') return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}
