import { readFileSync } from 'node:fs'
import { minVersion, satisfies } from 'semver'
import { expect, test } from 'vitest'

type Package = { version: string; engines?: { node?: string } }

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }

/** Older ones have known holes. */
const floors = {
  next: '16.3.3',
  react: '19.2.8',
  'react-dom': '19.2.8',
  'next-auth': '4.24.15',
  nodemailer: '10.0.5',
}

test.each(Object.entries(floors))('every %s in the lockfile is %s or later', (name, floor) => {
  expect(versionsOf(lock.packages, name)).not.toEqual([])
  expect(versionsOf(lock.packages, name).filter((version) => !satisfies(version, `>=${floor}`))).toEqual([])
})

test('every package runs on Node 20.19, the oldest we promise', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(minVersion(engines.node)?.version).toBe('20.19.0')
  expect(refusing(lock.packages, '20.19.0')).toEqual([])
})

test('both notice what they are for', () => {
  const packages = {
    'node_modules/next': { version: '16.3.3' },
    'node_modules/other/node_modules/next': { version: '16.2.0', engines: { node: '>=22' } },
    'node_modules/next-auth': { version: '1.0.0', engines: { node: '>=20.9' } },
  }
  expect(versionsOf(packages, 'next')).toEqual(['16.3.3', '16.2.0'])
  expect(refusing(packages, '20.19.0')).toEqual(['node_modules/other/node_modules/next wants Node >=22'])
})

function versionsOf(packages: Record<string, Package>, name: string): string[] {
  return Object.entries(packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) ? version : [],
  )
}

function refusing(packages: Record<string, Package>, node: string): string[] {
  return Object.entries(packages).flatMap(([path, { engines }]) =>
    engines?.node && !satisfies(node, engines.node) ? `${path} wants Node ${engines.node}` : [],
  )
}
