import type { Row } from '@/lib/documents/pdf/rows'

/** A row and how far below the upper margin it begins. */
export type SetRow = { row: Row; top: number }

/** The rows on their pages, each `height` points high. What has to stay together does, unless it is higher than a page. */
export function pagesOf(rows: readonly Row[], height: number): SetRow[][] {
  const pages: SetRow[][] = [[]]
  let used = 0
  for (const chunk of chunksOf(rows)) {
    const whole = heightOf(chunk, used === 0)
    const apart = whole > height
    if (!apart && used > 0 && used + whole > height) {
      pages.push([])
      used = 0
    }
    for (const row of chunk) {
      if (used > 0 && used + row.before + row.height > height) {
        pages.push([])
        used = 0
      }
      const top = used === 0 ? 0 : used + row.before
      pages.at(-1)?.push({ row, top })
      used = top + row.height
    }
  }
  return pages
}

function chunksOf(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = []
  let open = false
  for (const row of rows) {
    if (open) chunks.at(-1)?.push(row)
    else chunks.push([row])
    open = row.stays
  }
  return chunks
}

function heightOf(chunk: readonly Row[], atTop: boolean): number {
  return chunk.reduce((sum, row, at) => sum + row.height + (atTop && at === 0 ? 0 : row.before), 0)
}
