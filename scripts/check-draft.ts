import { describeProblem } from '@/lib/advice/describe-problem'
import { findingsSchema } from '@/lib/drafting/findings'
import { messageSchema } from '@/lib/drafting/message'
import { checkMessage } from '@/lib/wording/check-message'
import { answerDocument } from '@/scripts/answer-document'

/** Nobody is typing: it waits for the encoder and the grammar checker, even on a crowded machine. */
const PATIENCE_MS = 60_000

/** `npm run -s check-draft < message.json` */
await answerDocument({
  input: messageSchema,
  output: findingsSchema,
  answer(value) {
    const parsed = messageSchema.safeParse(value)
    if (!parsed.success) return { error: describeProblem(parsed.error, 'the message') }
    return checkMessage(parsed.data, PATIENCE_MS)
  },
})
