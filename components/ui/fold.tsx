import type { ReactNode } from 'react'

type FoldProps = {
  title: ReactNode /** A few words at the right: "3 reasons". */
  note?: ReactNode
  open?: boolean
  id?: string
  children: ReactNode
}

/** Something folded away until it is wanted; folds that follow each other form one list. Works without scripts. */
export function Fold({ title, note, open, id, children }: FoldProps) {
  return (
    <details className="fold" id={id} open={open}>
      <summary>
        {title}
        {note && <span>{note}</span>}
      </summary>
      <div>{children}</div>
    </details>
  )
}
