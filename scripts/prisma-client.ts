import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const generated = 'lib/generated/prisma/internal/class.ts'

/** Generates the database client anew when prisma/schema.prisma is not the one it was made from. */
export function generateClientIfChanged(): void {
  const schema = JSON.stringify(readFileSync('prisma/schema.prisma', 'utf8'))
  if (existsSync(generated) && readFileSync(generated, 'utf8').includes(schema)) return
  console.log('The database schema changed: generating its client ...')
  const path = `${process.cwd()}/node_modules/.bin:${process.env.PATH}`
  const { status } = spawnSync(process.execPath, ['scripts/generate-prisma-client.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  if (status !== 0) throw new Error('The database client could not be generated.')
}
