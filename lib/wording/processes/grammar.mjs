// An English text in, what a grammar checker says of it out. Nothing is fetched.
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

const british = load(Dialect.British)
/** Loaded when it is first needed: most messages never need it. */
let american

async function load(dialect) {
  const linter = new LocalLinter({ binary, dialect })
  const names = Object.keys(await linter.getLintConfig())
  await linter.setLintConfig(Object.fromEntries(names.map((name) => [name, rules.includes(name)])))
  return linter
}

/** What both dialects object to, so that neither spelling is held against a writer. Names are not looked at. */
async function lint(text) {
  const units = unitsOf(text)
  const first = await lintIn(await british, text, units)
  const doubtful = first.filter(
    ({ rule, start }) => rule !== 'SpellCheck' || /\p{Ll}/u.test(text.charAt(start)),
  )
  if (doubtful.length === 0) return []
  american ??= load(Dialect.American)
  const keys = new Set((await lintIn(await american, text, units)).map(keyOf))
  return doubtful.filter((remark) => keys.has(keyOf(remark)))
}

async function lintIn(linter, text, units) {
  const groups = await linter.organizedLints(text, { language: 'plaintext' })
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

const keyOf = ({ rule, start, end }) => `${rule} ${start} ${end}`

answerParent(lint)
