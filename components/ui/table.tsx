import type { ReactNode } from 'react'

type TableProps = {
  /** Read out before the table, not drawn. */
  caption: string
  head: ReactNode
  children: ReactNode
}

/**
 * A table of hairlines. `head` is a row of `th`, `children` are rows of plain `td` whose first cell names the row;
 * on narrow screens each row becomes a short block. Rows need no classes, which keeps long lists small.
 */
export function Table({ caption, head, children }: TableProps) {
  return (
    <table className="rows">
      <caption className="sr-only">{caption}</caption>
      <thead>{head}</thead>
      <tbody>{children}</tbody>
    </table>
  )
}
