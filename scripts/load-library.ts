import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { type Loaded, loadLibrary } from '@/lib/templates/load-library'

const folder = fileURLToPath(new URL('../content/templates', import.meta.url))

/** Brings the texts of content/templates into a migrated database, over a connection of its own. */
export async function loadLibraryInto(connectionString: string): Promise<Loaded> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 1 }) })
  try {
    return await loadLibrary(client, folder)
  } finally {
    await client.$disconnect()
  }
}
