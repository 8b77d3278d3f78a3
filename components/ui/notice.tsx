import type { ReactNode } from 'react'
import { ClockIcon, InfoIcon, WarningIcon } from './icons'

const icons = { info: InfoIcon, harm: WarningIcon, time: ClockIcon }

type NoticeProps = { tone?: keyof typeof icons; title?: ReactNode; children: ReactNode }

/** Something to know before going on. harm: it could cost the person something. time: it runs out. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  const ToneIcon = icons[tone]
  return (
    <div className={`notice ${tone}`}>
      <ToneIcon />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
