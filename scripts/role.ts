import { giveRole } from '@/lib/accounts/give-role'
import { Role } from '@/lib/generated/prisma/enums'
import { pointAtKeptDatabase } from './kept-database'

const [wanted, email] = process.argv.slice(2)
const role = Object.values(Role).find((one) => one === wanted)

try {
  if (!role || !email) throw new Error(`Usage: npm run role -- ${Object.values(Role).join('|')} ADDRESS`)
  pointAtKeptDatabase()
  const { before } = await giveRole(email, role)
  console.log(
    before === role ? `${email} was ${role} already.` : `${email} is ${role} now; it was ${before}.`,
  )
  process.exit(0)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
