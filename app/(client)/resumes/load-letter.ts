import { notFound } from 'next/navigation'
import { requireViewer } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { getOpportunity } from '@/lib/opportunities/queries'
import { getResume } from '@/lib/resumes/queries'
import { letterFor } from '@/lib/resumes/schema'
import { findVariant } from '@/lib/resumes/variants'
import { wallTimeOf } from '@/lib/time'

/**
 * What a variant is filled with: the viewer's profile, and what is asked for (`letterFor`): the opportunity a letter is
 * for, and the reason it gives.
 */
export async function loadLetter(params: Promise<{ variant: string }>, told: Record<string, unknown>) {
  const viewer = await requireViewer()
  const variant = findVariant((await params).variant)
  if (!variant) notFound()
  const asked = letterFor.parse(told)
  const [resume, opportunity] = await Promise.all([
    getResume(viewer),
    asked.for === undefined ? null : getOpportunity(viewer, asked.for).catch(asNotFound),
  ])
  const { employer, role, place } = opportunity ?? {}
  const today = wallTimeOf(new Date(), viewer.zone).slice(0, 10)
  return { viewer, asked, given: { resume, variant, to: { employer, role, place, why: asked.why }, today } }
}

function asNotFound(error: unknown): never {
  if (error instanceof DomainError && error.code === 'not_found') notFound()
  throw error
}
