import { beginDrafts } from '@/lib/drafts/begin-drafts'
import { recordCheck } from '@/lib/drafts/record-check'
import { recordDraftSent } from '@/lib/drafts/record-draft-sent'
import { saveText } from '@/lib/drafts/save-text'
import type { PrismaClient } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'

const hourMs = 3_600_000

const typed = (value: unknown) => ({ value, origin: 'typed' as const })

/** One message that Ines is writing and has not mended yet, and one that she sent two weeks ago. */
export async function tellDrafts(client: PrismaClient, ines: Viewer, now: Date): Promise<void> {
  const ago = (hours: number) => new Date(now.getTime() - hours * hourMs)
  await tellOpen(client, ines, ago)
  await tellSent(client, ines, ago)
}

type Ago = (hours: number) => Date

async function find(client: PrismaClient, ines: Viewer, employer: string, slug: string) {
  const [opportunity, template] = await Promise.all([
    client.opportunity.findFirstOrThrow({ where: { clientId: ines.id, employer }, select: { id: true } }),
    client.template.findUnique({ where: { slug }, select: { id: true, publishedNumber: true } }),
  ])
  return {
    opportunityId: opportunity.id,
    templateId: template?.id ?? null,
    templateNumber: template?.publishedNumber ?? null,
  }
}

async function tellOpen(client: PrismaClient, ines: Viewer, ago: Ago): Promise<void> {
  const slug = 'decline-to-agency-recruiter-brief'
  const { opportunityId, ...template } = await find(client, ines, 'Halden', slug)
  const subject = 'Junior analyst, Halden: withdrawing'
  const begun = {
    ...template,
    channel: 'email',
    purpose: 'decline_invitation',
    locale: 'en-US' as const,
    recipient: 'agency_recruiter',
    values: {
      contact: typed({ name: 'Rachel Stone', address: 'ms' }),
      role: { value: 'Junior analyst', origin: 'opportunity' as const },
      company: { value: 'Halden', origin: 'opportunity' as const },
      me: { value: { name: ines.name, email: ines.email }, origin: 'account' as const },
    },
    subject,
    body: `Hello Rachel,\n\nThank you for bringing Halden to me.\n\nBest,\n${ines.name}`,
  }
  const [id = ''] = await beginDrafts(ines, opportunityId, [begun], ago(3))
  const body = `Hello Rachel,

Thank you for bringing Halden to me. I think I probably have to withdraw from the interview on Thursday at this point.

I have just signed with Corda, and my husband’s contract in Porto ends in June, so we could not wait.

Best,
${ines.name}`
  await saveText(ines, { id, revision: 1, subject, body }, ago(2))
}

async function tellSent(client: PrismaClient, ines: Viewer, ago: Ago): Promise<void> {
  const { opportunityId, ...template } = await find(client, ines, 'Ferrow', 'withdraw-after-several-rounds')
  const text = {
    subject: 'Policy analyst at Ferrow: withdrawing my candidature',
    body: `Dear Ms Laurent,

Thank you for two conversations that were better prepared than any I have had this year.

I have decided to withdraw from the process. A move to Toronto cannot be arranged without a permit, and I would rather say so now than in the last round.

I remember what you told me about the housing study, and would be glad to read it when it is out.

Kind regards,
${ines.name}`,
  }
  const begun = {
    ...template,
    ...text,
    channel: 'email',
    purpose: 'withdraw_mid_process',
    locale: 'en-GB' as const,
    recipient: 'hr',
    values: { contact: typed({ name: 'Claire Laurent', address: 'ms' }) },
  }
  const [id = ''] = await beginDrafts(ines, opportunityId, [begun], ago(391))
  await recordCheck(ines, { id, ...text, ready: true })
  const sent = {
    via: 'email',
    sentTo: 'Claire Laurent',
    sentSubject: undefined,
    sentBody: undefined,
  } as const
  await recordDraftSent(ines, { ...sent, id, sentAt: ago(390) }, ago(390))
}
