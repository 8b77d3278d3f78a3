import { afterAll, inject } from 'vitest'
import { db } from '@/lib/db'
import type { PrismaClient } from '@/lib/generated/prisma/client'
import { cloneTemplate } from './cluster'

// A setup file: it runs before each test file, so every file starts on a fresh copy of the migrated template.
const database = `test_${process.env.VITEST_POOL_ID ?? '1'}`

Object.assign(process.env, {
  DATABASE_URL: await cloneTemplate(inject('clusterUrl'), database),
  DATABASE_POOL: '4',
  AUTH_SECRET: 'only-for-tests-and-long-enough-for-them',
  APP_URL: 'http://localhost:3000',
  LOG_LEVEL: 'silent',
})

afterAll(() => db().$disconnect())

/** The product's own client, on this test file's own database. */
export function testDb(): PrismaClient {
  return db()
}
