import { type Draft, readDraft } from '@/lib/drafting/draft'
import type { FindingId } from '@/lib/drafting/findings'
import type { Cue } from '@/lib/drafting/languages/language'
import { languages } from '@/lib/drafting/languages/languages'
import { messageSchema } from '@/lib/drafting/message'
import { noReadings, type WordingLabel, wordingLabels } from '@/lib/drafting/readings'
import { fold } from '@/lib/drafting/text/fold'
import { mayHave } from '@/lib/wording/may-have'
import { readLabelled } from './labelled'
import { readFilledTemplates, readTuneDrafts, type WholeMessage } from './whole-messages'

/** A sentence for training or trial, with what the rules see in it; one of a bad draft is never trained on. */
export type Example = {
  text: string
  labels: FindingId[]
  file: string
  block: number
  trained: boolean
  signs: Sign[]
}
/** What the lexicon says of a label: reported as it stands, a sign beside the model, or excused. */
export type Sign = { plain: boolean; weak: boolean; fine: boolean }

/** A message of which each sentence is a row of the examples; `open` tells the labels that can be found in it. */
export type Trial = { id: string; rows: number[]; open: boolean[]; expected: FindingId[]; maybe: FindingId[] }

/** Labelled sentences, and the sentences of the tuning drafts and of the templates, which are good. */
export function readExamples(): { examples: Example[]; good: Trial[]; bad: Trial[] } {
  const examples: Example[] = readLabelled().map((row) => ({
    ...row,
    trained: true,
    signs: signsOf(row.text),
  }))
  const messages = [...readTuneDrafts(), ...readFilledTemplates()]
  const trials = messages.map((whole, index) => addMessage(examples, whole, 100_000 + index))
  const isGood = ({ expected }: Trial) => expected.length === 0
  return { examples, good: trials.filter(isGood), bad: trials.filter((trial) => !isGood(trial)) }
}

function addMessage(
  examples: Example[],
  { id, message, expected, maybe }: WholeMessage,
  block: number,
): Trial {
  const draft = readDraft(messageSchema.parse(message), noReadings)
  const trained = expected.length === 0
  const known = new Map(
    examples.flatMap(({ file, text }, row) => (file === id ? [[text, row] as const] : [])),
  )
  const rows = draft.sentences.map(({ raw: text }) => {
    const row = known.get(text)
    if (row !== undefined) return row
    examples.push({ text, labels: [], file: id, block, trained, signs: signsOf(text) })
    return examples.length - 1
  })
  return { id, rows, open: wordingLabels.map((label) => mayBeFound(label, draft)), expected, maybe }
}

/** The rules ask for these labels in some messages only. */
function mayBeFound(label: WordingLabel, draft: Draft): boolean {
  if (label === 'hidden_prior_acceptance') return draft.facts.priorAcceptance === true
  if (label === 'invites_negotiation_when_final') return draft.no
  if (label === 'tentative') return draft.no || yeses.includes(draft.message.purpose)
  return mayHave(label, draft)
}

const yeses: readonly string[] = ['accept_offer', 'confirm_attendance', 'accept_light_talk']

function signsOf(text: string): Sign[] {
  const folded = fold(text).replaceAll('\n', ' ')
  const holds = (cues: Cue[] = []) => cues.some(({ is, unless }) => is.test(folded) && !unless?.test(folded))
  return wordingLabels.map((label) => {
    const { plain, weak, fine } = languages.en.wording[label] ?? { plain: [] }
    return { plain: holds(plain), weak: holds(weak), fine: holds(fine) }
  })
}
