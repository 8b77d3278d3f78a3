import { DomainError } from '@/lib/errors'
import { changeDraft, keepText, type LockedDraft, writeDraft } from './change-draft'
import type { Text } from './draft'

const pauseMs = 10 * 60_000

type Save = Text & {
  id: string
  /** The revision that the text was written over. */
  revision: number
  /** Keep it as a version, too. */
  keep?: boolean
}

/**
 * Saves the text of the viewer's own draft. One that was written over an older revision overwrites nothing: both
 * texts are kept as versions, and a `conflict` says so. Throws `not_found` for anybody else's.
 */
export async function saveText(viewer: { id: string }, save: Save, now: Date): Promise<void> {
  const text = { subject: save.subject, body: save.body }
  const theirs = await changeDraft(viewer, save.id, async (draft, tx) => {
    if (!sameText(draft, text) && draft.revision !== save.revision) {
      await keepText(tx, draft.id, draft, { kind: 'other_window', now })
      return keepText(tx, draft.id, text, { kind: 'other_window', now })
    }
    if (!sameText(draft, text)) {
      if (pausedBefore(draft, now)) await keepText(tx, draft.id, draft, { kind: 'paused', now })
      await writeDraft(tx, draft, { ...text, editedByHand: true }, now)
    }
    if (save.keep) await keepText(tx, draft.id, text, { kind: 'kept', now })
    return null
  })
  if (theirs !== null)
    throw new DomainError(
      'conflict',
      `This draft was changed in another window. Nothing is lost: your text is kept as version ${theirs}.`,
    )
}

export function sameText(one: Text, other: Text): boolean {
  return one.subject === other.subject && one.body === other.body
}

/** What stood there when somebody left for a while is worth keeping, if anything was written since it was kept. */
function pausedBefore({ editedByHand, updatedAt }: LockedDraft, now: Date): boolean {
  return editedByHand && now.getTime() - updatedAt.getTime() > pauseMs
}
