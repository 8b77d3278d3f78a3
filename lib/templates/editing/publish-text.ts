import { DomainError } from '@/lib/errors'
import { changeText } from '@/lib/templates/editing/change-text'
import { checkText, isGrave } from '@/lib/templates/editing/check-text'
import { getVersion } from '@/lib/templates/editing/queries'
import type { PublishingText } from '@/lib/templates/editing/schema'
import type { Writer } from '@/lib/templates/editing/writer'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'
import { rowOf } from '@/lib/templates/template-row'

/** Publishing waits for all of the check: the models have time to wake up. */
const patienceMs = 20_000

/**
 * Shows readers the newest version. `reason` is kept with it, and needed when its own check finds more than hints.
 * Throws `invalid` for a text with problems or without that reason, `conflict` when it is not the newest any more.
 */
export async function publishText(
  viewer: Writer,
  { slug, number, reason }: PublishingText,
  now: Date,
): Promise<void> {
  const version = await getVersion(viewer, slug, number)
  const template = sound(version.source)
  if (!version.reason && !reason) await refuseUnexplained(template)
  await changeText(viewer, slug, async ({ id, working, retiredAt }, tx) => {
    if (working.number !== number)
      throw new DomainError('conflict', `Version ${working.number} was saved meanwhile. Read it first.`)
    if (retiredAt) throw new DomainError('conflict', 'It is retired. Bring it back first.')
    if (reason && !working.reason)
      await tx.templateVersion.update({
        where: { templateId_number: { templateId: id, number } },
        data: { reason },
      })
    const data = { ...rowOf(template), publishedNumber: number, updatedAt: now }
    await tx.template.update({ where: { id }, data })
  })
}

function sound(source: string): Template {
  const { template, problems } = readTemplate(source)
  if (template && problems.length === 0) return template
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  throw new DomainError('invalid', `This version has ${count}. Mend that, save, then publish.`)
}

async function refuseUnexplained(template: Template): Promise<void> {
  const grave = (await checkText(template, patienceMs)).filter(isGrave)
  if (grave.length > 0)
    throw new DomainError(
      'invalid',
      'Its own check finds more than hints. Say why it is right all the same.',
      'reason',
    )
}
