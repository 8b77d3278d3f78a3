import type { BenchFigure } from './figure'
import { bytesPerRow, pageHtml, scriptBytes } from './page-size'
import type { Stage } from './stage'

/** What anyone may open, and at most how many times the scripts of an empty page it may load. */
export const publicPages = { paths: ['/', '/sign-in', '/sign-up', '/try'], limit: 1.1 }

/** The same for the library, whose texts are filled in as one types. */
export const libraryPages = { paths: ['/templates', '/templates/decline-offer-direct'], limit: 1.3 }

/** The same for the list and the screens of one opportunity. */
export const ownPages = (id: string) => ({
  paths: ['/opportunities', `/opportunities/${id}`, `/opportunities/${id}/situation`],
  limit: ownLimit,
})

const ownLimit = 1.35

/** HTML that one row of the list may cost, before compression and with what the framework repeats of it inline. */
export const rowLimit = 1000

/** Scripts of each page against those of an empty page, gzipped; and the HTML of a row in the list. */
export async function benchSizes({ small, bareUrl, opportunityId }: Stage): Promise<BenchFigure[]> {
  const { url, cookie } = small
  const empty = await scriptBytes(bareUrl, '/empty')
  const figures: BenchFigure[] = []
  for (const { paths, limit } of [publicPages, libraryPages, ownPages(opportunityId)]) {
    for (const path of paths) {
      // Without the cookie: somebody signed in is led on from the sign-in page.
      const bytes = await scriptBytes(url, path, limit === ownLimit ? cookie : '')
      const name = `scripts of ${path.replace(opportunityId, '[id]')} / of an empty page`
      const note = `${bytes} and ${empty} bytes, gzipped`
      figures.push({ name, value: bytes / empty, limit, unit: '×', note })
    }
  }
  return [...figures, await rowFigure(url, cookie)]
}

async function rowFigure(url: string, cookie: string): Promise<BenchFigure> {
  const [fifty, ten] = await Promise.all(
    ['/opportunities', '/opportunities?page=2'].map((path) => pageHtml(url, path, cookie)),
  )
  const value = bytesPerRow(ten ?? '', fifty ?? '')
  return { name: 'HTML of a row in the list', value, limit: rowLimit, unit: 'bytes' }
}
