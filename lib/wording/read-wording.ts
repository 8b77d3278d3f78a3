import { type Draft, readDraft } from '@/lib/drafting/draft'
import type { Message } from '@/lib/drafting/message'
import { noReadings, type Readings } from '@/lib/drafting/readings'
import { derivedWords } from '@/lib/wording/derived-words'
import { grammar, type Remark } from '@/lib/wording/grammar'
import { mayHave } from '@/lib/wording/may-have'
import { namesIn } from '@/lib/wording/names-in'
import { readSentences } from '@/lib/wording/read-sentences'
import { remarksToReport } from '@/lib/wording/remarks-to-report'

/** Longer texts are read by rules alone. */
const LONGEST = 20_000

/**
 * What the models of wording and the grammar checker say of a message in English, each from its own process, started
 * when first needed. What does not come within `patienceMs` is left out. The text stays on this machine.
 */
export async function readWording(message: Message, patienceMs: number): Promise<Readings> {
  const draft = readDraft(message, noReadings)
  if (draft.code !== 'en' || draft.body.length > LONGEST || draft.sentences.length === 0) return noReadings
  const [wording, language] = await Promise.all([votesOn(draft, patienceMs), remarksOn(draft, patienceMs)])
  return { isRead: wording !== undefined, wording: wording ?? [], language }
}

async function votesOn(draft: Draft, patienceMs: number): Promise<Readings['wording'] | undefined> {
  const texts = draft.sentences.map(({ raw }) => raw)
  const votes = await readSentences(texts, patienceMs)
  return (
    votes &&
    draft.sentences.flatMap(({ start, end }, index) =>
      (votes[index] ?? [])
        .filter(({ label }) => mayHave(label, draft))
        .map((vote) => ({ start, end, ...vote })),
    )
  )
}

async function remarksOn(draft: Draft, patienceMs: number): Promise<Readings['language']> {
  const remarks = await grammar().ask<Remark[]>({ text: draft.body, names: namesIn(draft) }, patienceMs)
  if (!remarks) return []
  const derived = await derivedWords(draft.body, remarks, patienceMs)
  return remarksToReport(
    draft,
    remarks.filter(({ start, end }) => !derived.has(draft.body.slice(start, end))),
  )
}
