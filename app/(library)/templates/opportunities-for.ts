import { listOpportunities } from '@/lib/opportunities/queries'
import { listFilter } from '@/lib/opportunities/schema'
import type { Template } from '@/lib/templates/template'
import type { Viewer } from '@/lib/viewer'

/** What a draft with this text may be about; null for whoever writes none, and for a text that is not sent. */
export async function findOpportunitiesFor(viewer: Viewer, { channel }: Pick<Template, 'channel'>) {
  if (viewer.role !== 'client' || channel === 'checklist') return null
  return (await listOpportunities(viewer, listFilter.parse({}))).rows
}
