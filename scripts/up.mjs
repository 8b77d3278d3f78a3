import { installIfNeeded } from './install.mjs'

installIfNeeded()
const { register } = await import('tsx/esm/api')
register()
// Before anything is imported that imports the client in its turn.
const { generateClientIfChanged } = await import('./prisma-client.ts')
generateClientIfChanged()
const { up } = await import('./up/up.ts')
await up(process.argv.slice(2))
