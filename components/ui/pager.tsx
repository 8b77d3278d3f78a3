type PagerProps = {
  page: number
  pages: number
  /** The address of a page, from 1. */
  hrefOf: (page: number) => string
  label?: string
}

/** Earlier, later, and where you are. Nothing when all fits on one page. */
export function Pager({ page, pages, hrefOf, label = 'Pages' }: PagerProps) {
  if (pages < 2) return null
  return (
    <nav aria-label={label} className="pager">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          Previous page
        </a>
      )}
      <span aria-current="page">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          Next page
        </a>
      )}
    </nav>
  )
}
