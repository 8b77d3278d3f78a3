import { Badge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { cardLabels, type DraftChannel } from '@/lib/drafts/draft'
import type { KitCard } from '@/lib/drafts/queries'
import './drafts.css'
import './letter.css'

type DraftHeadProps = {
  title: string
  opportunity: { id: string; employer: string; role: string } | null
  kit: readonly Pick<KitCard, 'id' | 'channel' | 'sent'>[]
  current: string
  isSent: boolean
  /** When this card is for, where it is one of several. */
  timing: string | null
}

/** Which message about which opportunity, and the other cards of the same answer. */
export function DraftHead({ title, opportunity, kit, current, isSent, timing }: DraftHeadProps) {
  const from = opportunity
    ? { href: `/opportunities/${opportunity.id}`, label: 'Answer' }
    : { href: '/drafts', label: 'Messages' }
  return (
    <header className="draft-head">
      <Breadcrumbs
        current={opportunity ? `${opportunity.role}, ${opportunity.employer}` : 'Message'}
        trail={[from]}
      />
      <h1>
        {title} {isSent && <Badge tone="route">Sent</Badge>}
      </h1>
      {kit.length > 1 && (
        <nav aria-label="Cards of this answer" className="card-tabs">
          {kit.map(({ id, channel, sent }) => (
            <a aria-current={id === current ? 'page' : undefined} href={`/drafts/${id}`} key={id}>
              {cardLabels[channel as DraftChannel]}
              {sent && <small> told</small>}
            </a>
          ))}
        </nav>
      )}
      {timing && <p className="soft">{timing}</p>}
    </header>
  )
}
