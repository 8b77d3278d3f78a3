// Runs one program and ends it when whoever started this goes away, even by kill -9: a Postgres that is left
// alone would go on running. Arguments: { uid, gid } or {} as JSON, the program, its arguments.
import { spawn } from 'node:child_process'

const [user, program, ...args] = process.argv.slice(2)
const child = spawn(program, args, { ...JSON.parse(user), cwd: '/', stdio: ['ignore', 'inherit', 'inherit'] })

// SIGINT is Postgres's "fast" shutdown: sessions are ended, everything is written, nothing is lost.
const stop = () => child.kill('SIGINT')
process.on('disconnect', stop)
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
child.on('error', () => process.exit(1))
child.on('exit', (code) => process.exit(code ?? 1))
