import { renderDocx } from '@/lib/documents/docx/render-docx'
import { letterDocument } from '@/lib/documents/letter'
import { renderPdf } from '@/lib/documents/pdf/render-pdf'
import { bareDocx, reactPdf } from './bare-letter'
import type { BenchFigure } from './figure'
import { median } from './median'

const WARM_UP = 15
const ROUNDS = 41

const paragraph =
  'I have thought about it for a week, spoken with my family, and read the plan for the coming two years twice. The ' +
  'work would have suited me, and the team even more; the place, in the end, does not, and no date would change that.'

/** A letter of about 250 words, as one is written after three rounds. */
const letter = letterDocument({
  from: { name: 'Inês Duarte', email: 'ines@example.org', phone: '+351 912 345 678' },
  to: { name: 'Dr Łukasz Żółty' },
  date: '2026-11-22',
  place: 'Lisbon',
  subject: 'Senior engineer: I withdraw my application',
  body: [
    'Dear Dr Żółty,',
    ...Array.from({ length: 5 }, () => paragraph),
    '- one\n- two',
    'Yours,\nInês',
  ].join('\n\n'),
  language: 'en-GB',
  paper: 'a4',
})

/** A letter as .docx against the bare library, and as .pdf against @react-pdf/renderer with the same face, in turns. */
export async function benchDocuments(): Promise<BenchFigure[]> {
  const [docx, pdf] = [
    await turns(
      () => renderDocx(letter),
      () => bareDocx(letter),
    ),
    await turns(
      () => renderPdf(letter),
      () => reactPdf(letter),
    ),
  ]
  return [
    {
      name: "a letter's .docx, ours / docx alone",
      value: docx.ratio,
      limit: 1.5,
      unit: '×',
      note: docx.note,
    },
    {
      name: "a letter's .pdf, ours / @react-pdf/renderer",
      value: pdf.ratio,
      limit: 1,
      unit: '×',
      note: pdf.note,
    },
  ]
}

type Task = () => Promise<Uint8Array>

async function turns(ours: Task, theirs: Task): Promise<{ ratio: number; note: string }> {
  const rounds: [number, number][] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const backwards = round % 2 !== 0
    const first = await timed(backwards ? theirs : ours)
    const second = await timed(backwards ? ours : theirs)
    // The first ones open fonts and warm up.
    if (round >= 0) rounds.push(backwards ? [second, first] : [first, second])
  }
  const [own, other] = [median(rounds.map(([cost]) => cost)), median(rounds.map(([, cost]) => cost))]
  const ratio = median(rounds.map(([mine, bare]) => mine / bare))
  return { ratio, note: `${own.toFixed(1)} and ${other.toFixed(1)} ms` }
}

async function timed(task: Task): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}
