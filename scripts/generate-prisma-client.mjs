import { spawnSync } from 'node:child_process'

// `prisma generate` needs no schema engine, yet tries to download one first unless this names an existing file.
const { status } = spawnSync('prisma', ['generate', '--no-hints'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  },
})
process.exit(status ?? 1)
