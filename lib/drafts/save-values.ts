import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Template } from '@/lib/templates/template'
import { changeDraft, type LockedDraft, lockDraft, writeDraft } from './change-draft'
import type { Sourced } from './draft'
import { readFields } from './field-form'
import { sharedValues } from './known-values'
import { refill } from './refill'

type Save = { id: string; revision: number; form: Record<string, unknown> }
type Writer = { id: string; zone: string }
/** By the id of a draft, the template it began from, read. */
type Templates = ReadonlyMap<string, Template>

/**
 * Saves what the fields of the viewer's own draft say, and writes it into the text. What one card is told about
 * people and names, the others of its kit hear. Throws `conflict` when the text changed meanwhile.
 */
export async function saveValues(
  viewer: Writer,
  { id, revision, form }: Save,
  templates: Templates,
  now: Date,
): Promise<void> {
  const template = templates.get(id)
  if (!template) throw new DomainError('invalid', 'The text this began from is gone. Write into the message.')
  const others = [...templates.keys()].filter((other) => other !== id)
  await changeDraft(viewer, id, async (draft, tx) => {
    if (draft.revision !== revision)
      throw new DomainError('conflict', 'This draft was changed in another window. Press that once more.')
    const after = readFields(template, form, draft.values)
    await writeValues(tx, draft, { template, after, zone: viewer.zone, now })
    await tellKit(tx, viewer, draft, { others, templates, told: after, now })
  })
}

type Written = { template: Template; after: Sourced; zone: string; now: Date }

async function writeValues(tx: Transaction, draft: LockedDraft, written: Written): Promise<void> {
  const { template, after, zone, now } = written
  const text = refill(template, draft, { before: draft.values, after }, zone)
  await writeDraft(tx, draft, { ...text, values: after }, now)
}

type Told = { others: readonly string[]; templates: Templates; told: Sourced; now: Date }

async function tellKit(
  tx: Transaction,
  viewer: Writer,
  { kitId }: LockedDraft,
  { others, templates, told, now }: Told,
): Promise<void> {
  if (!kitId) return
  const unsent = await tx.draft.findMany({
    where: { kitId, clientId: viewer.id, sent: null, id: { in: [...others] } },
    select: { id: true },
  })
  for (const { id } of unsent) {
    const [other, template] = [await lockDraft(tx, viewer, id), templates.get(id)]
    if (!template) continue
    const heard = sharedValues(template, told, other.values)
    if (Object.keys(heard).length > 0)
      await writeValues(tx, other, { template, after: { ...other.values, ...heard }, zone: viewer.zone, now })
  }
}
