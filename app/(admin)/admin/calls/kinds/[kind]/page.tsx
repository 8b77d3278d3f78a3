import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asNotFound } from '@/app/(public)/book/load'
import { KindForm } from '@/components/bookings/availability/kind-form'
import { ActionForm } from '@/components/ui/action-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Hidden } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireRole } from '@/lib/auth'
import { type CallKindFields, namingKind } from '@/lib/bookings/availability/kind-schema'
import { getKind } from '@/lib/bookings/availability/queries'
import { restoreCallKindAction, retireCallKindAction, saveCallKindAction } from '../../actions'

export const metadata: Metadata = { title: 'A kind of call' }

const usual: CallKindFields = {
  slug: '',
  name: '',
  description: '',
  lengthMinutes: 30,
  bufferBeforeMinutes: 5,
  bufferAfterMinutes: 10,
  minimumNoticeMinutes: 720,
  horizonDays: 60,
  stepMinutes: 30,
  dailyCap: null,
  weeklyCap: null,
  place: 'video',
  placeDetail: '',
  questions: [],
  freeUntilHours: 24,
  reasonUntilHours: 4,
}

/** One kind of call, or under `new` one that is to be. */
export default async function KindPage({ params }: { params: Promise<{ kind: string }> }) {
  const viewer = await requireRole('admin')
  const { kind } = await params
  if (kind !== 'new' && !namingKind.safeParse({ kind }).success) notFound()
  const known = kind === 'new' ? null : await getKind(viewer, kind).catch(asNotFound)
  const fields = known?.fields ?? usual
  return (
    <div className="column">
      <Breadcrumbs
        current={known ? fields.name : 'A new kind'}
        trail={[{ href: '/admin/calls', label: 'Calls' }]}
      />
      <PageTitle lead="Changes hold for calls that are booked from now on.">
        {known ? fields.name : 'A new kind of call'}
      </PageTitle>
      <KindForm action={saveCallKindAction} fields={fields} id={known?.id ?? null} />
      {known && <Retirement id={known.id} retiredAt={known.retiredAt} />}
    </div>
  )
}

function Retirement({ id, retiredAt }: { id: string; retiredAt: Date | null }) {
  return (
    <section aria-labelledby="retire" className="grid gap-4 border-line border-t pt-8">
      <h2 id="retire">{retiredAt ? 'This kind is retired' : 'Retire this kind'}</h2>
      <p>{retiredAt ? 'Nobody can book it.' : 'Nobody can book it any more. Calls that are booked stay.'}</p>
      <ActionForm action={retiredAt ? restoreCallKindAction : retireCallKindAction} id="retirement">
        <Hidden name="kind" value={id} />
        <SubmitButton variant="plain">{retiredAt ? 'Offer it again' : 'Retire it'}</SubmitButton>
      </ActionForm>
    </section>
  )
}
