import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium: CHROMIUM_PATH, the system's, Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, which does not exist.`)
    return given
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onSystem = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onSystem, chromium.executablePath()].find((path) => existsSync(path))
}

/** As `findChromium`, but installs Debian's with apt when there is none and this is root. Throws when it cannot. */
export function findOrInstallChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) installWithApt()
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need a Chromium. Install one, or name yours in CHROMIUM_PATH, or run: npx playwright install chromium',
  )
}

function installWithApt(): void {
  console.log('No Chromium here: installing it with apt ...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
  spawnSync('apt-get', install, { stdio: 'inherit', env })
}
