import { db } from '@/lib/db'
import { seed } from '@/prisma/seed'

/** Loads the demo data into the database of DATABASE_URL, unless somebody has an account there. */
if ((await db().user.count()) === 0) await seed(db(), new Date())
process.exit(0)
