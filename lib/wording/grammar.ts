import { join } from 'node:path'
import { type KeptProcess, keepProcess } from '@/lib/wording/kept-process'

const globals = globalThis as typeof globalThis & { waymarkGrammar?: KeptProcess }

/** What the grammar checker objects to, as a span of the text in UTF-16 units. */
export type Remark = { rule: string; start: number; end: number; replacements: string[] }

/**
 * The process that reads `{ text, names }`, a text in English with the names in it, and answers with `Remark[]`; one
 * a process, as with the encoder.
 */
export function grammar(): KeptProcess {
  globals.waymarkGrammar ??= keepProcess(
    join(/* turbopackIgnore: true */ process.cwd(), 'lib/wording/processes/grammar.mjs'),
    { flags: ['--max-semi-space-size=1', '--max-old-space-size=96', '--no-wasm-tier-up'] },
  )
  return globals.waymarkGrammar
}
