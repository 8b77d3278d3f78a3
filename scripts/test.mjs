import { installIfNeeded } from './install.mjs'

installIfNeeded()
const { register } = await import('tsx/esm/api')
register()
const { test } = await import('./test/test.ts')
process.exitCode = await test(process.argv.slice(2))
