import { installIfNeeded } from './install.mjs'

installIfNeeded()
const { register } = await import('tsx/esm/api')
register()
const { up } = await import('./up/up.ts')
await up(process.argv.slice(2))
