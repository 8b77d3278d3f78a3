import { createHash } from 'node:crypto'
import { db, type Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { Prisma } from '@/lib/generated/prisma/client'
import { enqueueAll } from '@/lib/jobs'
import { type Letter, sendLetter } from '@/lib/mail'
import { dayMs } from '@/lib/time'

/** A letter to write: the key says what it is, to whom and of which state, so the same key twice is one letter. */
export type PlannedLetter = {
  key: string
  kind: string
  /** The row it tells of. */
  subjectId: string
  /** Which side gets it: "client", "coach". */
  to: string
  /** Which state of the subject it tells of. */
  sequence?: number
  /** When it is due; at once without it. */
  at?: Date
}

/** What is known of a letter when it is due. Whom it goes to and what it says is read afresh. */
export type DueLetter = { kind: string; subjectId: string; to: string; sequence: number; dueAt: Date }

/** Writes the letter from what is true now. Null: it is no longer true, and never goes out. */
export type Composer = (tx: Transaction, letter: DueLetter, now: Date) => Promise<Letter | null>

/**
 * Plans letters within the writer's transaction: each exists exactly if the write does. A key that was sent stays
 * sent; one that was dropped is taken up again.
 */
export async function queueLetters(tx: Transaction, letters: PlannedLetter[]): Promise<void> {
  if (letters.length === 0) return
  const rows = [...new Map(letters.map((letter) => [letter.key, letter])).values()]
  const queued = await tx.$queryRaw<{ id: string; at: Date | null }[]>(Prisma.sql`
    insert into outgoing_letter as old (id, key, kind, subject_id, "to", sequence, due_at)
    select gen_random_uuid(), key, kind, "subjectId", "to", coalesce(sequence, 0), coalesce(at, now())
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as letter(key text, kind text, "subjectId" uuid, "to" text, sequence int, at timestamptz)
    where not exists (
      -- Not by the conflict alone, which would lock the row of a letter that is on its way, and wait for it.
      select 1 from outgoing_letter kept where kept.key = letter.key and kept.dropped_at is null)
    on conflict (key) do update set due_at = excluded.due_at, dropped_at = null
      where old.dropped_at is not null and old.sent_at is null
    returning old.id::text, old.due_at as at`)
  const plans = queued.map(({ id, at }) => ({
    payload: { letterId: id },
    at: at ?? undefined,
    key: jobKey(id),
  }))
  await enqueueAll(tx, 'send-letter', plans)
}

/**
 * Waits until no letter of a subject is on its way. Asked before a lock that others wait for, so that a mail server
 * which does not answer keeps nobody but whoever asks: `dropLetters` then waits only for what left meanwhile.
 */
export async function letLettersLeave(subjectId: string): Promise<void> {
  // This lock meets that of a sender alone, and goes with the statement.
  await db().$queryRaw(Prisma.sql`
    select id::text from outgoing_letter
    where subject_id = ${subjectId}::uuid and sent_at is null and dropped_at is null for key share`)
}

/**
 * Takes back what was not sent yet of a subject, of one kind or all, with its jobs. Waits for a letter that is on
 * its way at this moment, so that nothing of it leaves after the write.
 */
export async function dropLetters(
  tx: Transaction,
  { subjectId, kind }: { subjectId: string; kind?: string },
): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    with dropped as (
      update outgoing_letter set dropped_at = now()
      where subject_id = ${subjectId}::uuid and (${kind ?? null}::text is null or kind = ${kind ?? null})
        and sent_at is null and dropped_at is null
      returning id
    )
    select graphile_worker.remove_job('letter:' || id)::text from dropped`)
}

// The mail server has 30 seconds (lib/mail.ts); the row is ours until it has answered.
const patience = { maxWait: 10_000, timeout: 60_000 }

/**
 * The job `send-letter`: sends a letter once, or never if it is no longer true. The row is locked until the mail
 * server has answered, so two workers send one. A process that dies between the server's answer and the commit
 * sends it again, under the same Message-ID, by which the receiver knows it. Throws when the server refuses.
 */
export async function sendQueuedLetter(
  letterId: string,
  composers: Record<string, Composer>,
  now: Date,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const letter = await lockLetter(tx, letterId)
    if (!letter) return
    const compose = composers[letter.kind]
    if (!compose) throw new Error(`Nothing writes letters of the kind "${letter.kind}".`)
    const composed = await compose(tx, letter, now)
    if (composed) await sendLetter({ ...composed, messageId: messageIdOf(letter.key) })
    const data = composed ? { sentAt: now } : { droppedAt: now }
    await tx.outgoingLetter.update({ where: { id: letterId }, data })
  }, patience)
}

async function lockLetter(
  tx: Transaction,
  letterId: string,
): Promise<(DueLetter & { key: string }) | undefined> {
  const letters = await tx.$queryRaw<(DueLetter & { key: string })[]>(Prisma.sql`
    select key, kind, subject_id::text as "subjectId", "to", sequence, due_at as "dueAt" from outgoing_letter
    where id = ${letterId}::uuid and sent_at is null and dropped_at is null for update`)
  return letters[0]
}

const keptMs = 90 * dayMs

/** Erases what was sent or dropped, and was due, ninety days ago: by then nobody plans the same letter again. */
export async function erasePastLetters(now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptMs)
  await db().outgoingLetter.deleteMany({
    where: { dueAt: { lt: before }, OR: [{ sentAt: { lt: before } }, { droppedAt: { lt: before } }] },
  })
}

function jobKey(letterId: string): string {
  return `letter:${letterId}`
}

function messageIdOf(key: string): string {
  return `<${letterWord(key)}@${env().MAIL_FROM.split('@').at(-1)}>`
}

/** What stands before the @ of the Message-ID: by it a letter is known as the same, however often it comes. */
export function letterWord(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 32)
}
