import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { changeDraft, keepIfRoom, type LockedDraft, noRoom, writeDraft } from './change-draft'
import type { Text } from './draft'
import { fingerprint } from './fingerprint'

const pauseMs = 10 * 60_000

type Save = Text & {
  id: string
  /** The revision that the text was written over. */
  revision: number
  /** Keep it as a version, too, if there is room. */
  keep?: boolean
}

/** `number` is that of the version that was to be kept: null where there are too many, 0 where none was asked for. */
type Saved = { conflict: boolean; number: number | null }

/**
 * Saves the text of the viewer's own draft. One that was written over an older revision overwrites nothing: both
 * texts are kept as versions, and a `conflict` says so. Throws `not_found` for anybody else's. Gives whether the
 * text was to be kept as a version and is not, since there are as many as are kept.
 */
export async function saveText(viewer: { id: string }, save: Save, now: Date): Promise<{ isFull: boolean }> {
  const text = { subject: save.subject, body: save.body }
  const saved = await changeDraft(viewer, save.id, async (draft, tx): Promise<Saved> => {
    if (!sameText(draft, text) && draft.revision !== save.revision) {
      await keepOnce(tx, draft.id, draft, now)
      return { conflict: true, number: await keepOnce(tx, draft.id, text, now) }
    }
    if (!sameText(draft, text)) {
      if (pausedBefore(draft, now)) await keepIfRoom(tx, draft.id, draft, { kind: 'paused', now })
      await writeDraft(tx, draft, { ...text, editedByHand: true }, now)
    }
    const number = save.keep ? await keepIfRoom(tx, draft.id, text, { kind: 'kept', now }) : 0
    return { conflict: false, number }
  })
  if (!saved.conflict) return { isFull: saved.number === null }
  if (saved.number === null)
    throw noRoom(
      'It was changed in another window, so your text is not saved: copy it before you leave this page.',
    )
  throw new DomainError(
    'conflict',
    `This draft was changed in another window. Nothing is lost: your text is kept as version ${saved.number}.`,
  )
}

/** Of two windows that write in turn: a text that is a version already, even an older one, is not kept again. */
async function keepOnce(tx: Transaction, draftId: string, text: Text, now: Date): Promise<number | null> {
  const kept = await tx.draftVersion.findFirst({
    where: { draftId, fingerprint: fingerprint(text) },
    select: { number: true },
    orderBy: { number: 'desc' },
  })
  return kept?.number ?? keepIfRoom(tx, draftId, text, { kind: 'other_window', now })
}

export function sameText(one: Text, other: Text): boolean {
  return one.subject === other.subject && one.body === other.body
}

/** What stood there when somebody left for a while is worth keeping, if anything was written since it was kept. */
function pausedBefore({ editedByHand, updatedAt }: LockedDraft, now: Date): boolean {
  return editedByHand && now.getTime() - updatedAt.getTime() > pauseMs
}
