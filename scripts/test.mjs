import { installIfNeeded } from './install.mjs'

installIfNeeded()
const { register } = await import('tsx/esm/api')
register()
// Before anything is imported that imports the client in its turn.
const { generateClientIfChanged } = await import('./prisma-client.ts')
generateClientIfChanged()
const { test } = await import('./test/test.ts')
process.exitCode = await test(process.argv.slice(2))
