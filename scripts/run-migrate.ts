import { loadLibraryInto } from './load-library'
import { forgetFailure, migrate } from './migrate'

const url = process.env.DATABASE_URL
const [flag, name] = process.argv.slice(2)

try {
  if (!url) throw new Error('Set DATABASE_URL to the database to migrate.')
  if (flag === '--again' && name) await forgetFailure(url, name)
  else if (flag) throw new Error('Usage: npm run migrate [-- --again NAME]')
  const applied = await migrate(url)
  console.log(applied.length === 0 ? 'Nothing new to apply.' : `Applied: ${applied.join(', ')}`)
  const { added, changed, retired } = await loadLibraryInto(url)
  if (added + changed + retired > 0)
    console.log(`Templates: ${added} new, ${changed} changed, ${retired} retired.`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
