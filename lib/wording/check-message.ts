import { checkDraft } from '@/lib/drafting/check-draft'
import type { Findings } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { readWording } from '@/lib/wording/read-wording'

/** On a page the rules do not wait longer for the rest; the next pause in typing finds it awake. */
const PATIENCE_MS = 2500

/**
 * Domain guide, section 7: rules and models together. What pages, actions and commands call. The rules always
 * answer; what the models and the grammar checker have not said within `patienceMs` is missing, and nothing fails.
 */
export async function checkMessage(message: Message, patienceMs = PATIENCE_MS): Promise<Findings> {
  return checkDraft(message, await readWording(message, patienceMs))
}
