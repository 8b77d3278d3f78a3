import { checkDraft } from '@/lib/drafting/check-draft'
import { type Message, messageSchema } from '@/lib/drafting/message'

export type Written = Partial<Omit<Message, 'body'>>

/** The findings above a hint, by id. What is not told is as in a plain e-mail before a first interview. */
export function findingsOf(body: string, rest: Written = {}): string[] {
  return found(body, rest)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ id }) => id)
}

/** The hints, by id. */
export function hintsOf(body: string, rest: Written = {}): string[] {
  return found(body, rest)
    .filter(({ severity }) => severity === 'hint')
    .map(({ id }) => id)
}

function found(body: string, rest: Written) {
  const message = { channel: 'email', purpose: 'decline_invitation', subject: null, ...rest, body }
  return checkDraft(messageSchema.parse(message)).findings
}

/** One case a line. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
