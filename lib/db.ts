import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { type Prisma, PrismaClient } from '@/lib/generated/prisma/client'

const globals = globalThis as typeof globalThis & { waymarkDb?: PrismaClient }

/** One client a process; the development server reloads modules, so it is kept on `globalThis`. */
export function db(): PrismaClient {
  globals.waymarkDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: env().DATABASE_POOL }),
  })
  return globals.waymarkDb
}

export type Transaction = Prisma.TransactionClient
