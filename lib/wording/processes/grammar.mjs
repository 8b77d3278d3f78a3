// An English text and the names in it in, what a grammar checker says of it out. Nothing is fetched.
import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { answerParent } from './answer-parent.mjs'

/** Rules that objected to no good sentence we know, and to what nobody would defend. */
const rules = [
  'AnA',
  'ModalOf',
  'PronounInflectionBe',
  'PronounVerbAgreement',
  'RegularIrregulars',
  'RepeatedWords',
  'SimplePastToPastParticiple',
  'SpellCheck',
  'WillNonLemma',
]

const loading = load()

/** One dialect, for each costs a second and 70 MB; what only the other writes so is let pass afterwards. */
async function load() {
  const linter = new LocalLinter({ binary, dialect: Dialect.British })
  const names = Object.keys(await linter.getLintConfig())
  await linter.setLintConfig(Object.fromEntries(names.map((name) => [name, rules.includes(name)])))
  return linter
}

/** Names are told to it beforehand: to look for what a strange word may have meant takes it longer than all the rest. */
async function lint({ text, names }) {
  const linter = await loading
  if (names.length > 0) await linter.importWords(names)
  const groups = await linter.organizedLints(text, { language: 'plaintext' })
  if (names.length > 0) await linter.clearWords()
  const units = unitsOf(text)
  return Object.entries(groups).flatMap(([rule, lints]) => lints.map((found) => remarkOf(rule, found, units)))
}

function remarkOf(rule, found, units) {
  const { start, end } = found.span()
  const suggestions = found.suggestions()
  const replacements = suggestions.filter((one) => one.kind() === 0).map((one) => one.get_replacement_text())
  const remark = { rule, start: units[start], end: units[end], replacements }
  for (const freed of [...suggestions, found]) freed.free()
  return remark
}

/** The checker counts characters, we count UTF-16 units. */
function unitsOf(text) {
  const units = [0]
  for (const character of text) units.push(units.at(-1) + character.length)
  return units
}

answerParent(lint)
