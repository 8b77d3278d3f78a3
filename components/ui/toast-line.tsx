import type { ReactNode } from 'react'

type ToastLineProps = {
  children: ReactNode /** A small form or link that takes it back. */
  undo?: ReactNode
}

/** "Saved." with its undo, announced politely where it stands. */
export function ToastLine({ children, undo }: ToastLineProps) {
  return (
    <div className="toast" role="status">
      <span>{children}</span>
      {undo}
    </div>
  )
}
