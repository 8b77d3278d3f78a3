import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** Works from the repository's folder, whatever the caller's, and installs what package-lock.json asks for. */
export function installIfNeeded() {
  process.chdir(repository)
  const missing = missingPackages()
  if (missing === 0) return
  const whole = !existsSync('node_modules')
  console.log(
    whole ? 'Installing packages (once, a minute or two) ...' : `Installing ${missing} packages ...`,
  )
  // Not `npm ci`: it refuses a lockfile that leaves out packages which exist for other machines only.
  const { status } = npm('install')
  if (status !== 0) process.exit(status ?? 1)
}

// npm keeps in node_modules what it installed. Packages for other machines may be missing there.
function missingPackages() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  const wrong = ([path, { version, optional, devOptional }]) =>
    path !== '' && !optional && !devOptional && installed[path]?.version !== version
  return Object.entries(wanted).filter(wrong).length
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function npm(command) {
  const args = [command, '--no-audit', '--no-fund']
  const inNpm = process.env.npm_execpath
  if (inNpm) return spawnSync(process.execPath, [inNpm, ...args], { stdio: 'inherit' })
  return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
}
