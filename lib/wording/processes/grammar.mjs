// An English text in, what a grammar checker says of it out. Nothing is fetched.
import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { answerParent } from './answer-parent.mjs'

const dialects = [Dialect.British, Dialect.American]
const loading = Promise.all(dialects.map(load))

async function load(dialect) {
  const linter = new LocalLinter({ binary, dialect })
  await linter.setup()
  return linter
}

/** What both dialects object to, so that neither spelling is held against a writer. */
async function lint(linters, text) {
  const units = unitsOf(text)
  const [british, american] = await Promise.all(linters.map((linter) => lintIn(linter, text, units)))
  const keys = new Set(american.map(keyOf))
  return british.filter((remark) => keys.has(keyOf(remark)))
}

async function lintIn(linter, text, units) {
  const groups = await linter.organizedLints(text, { language: 'plaintext' })
  return Object.entries(groups).flatMap(([rule, lints]) => lints.map((found) => remarkOf(rule, found, units)))
}

function remarkOf(rule, found, units) {
  const { start, end } = found.span()
  const suggestions = found.suggestions()
  const replacements = suggestions.filter((one) => one.kind() === 0).map((one) => one.get_replacement_text())
  const remark = { rule, kind: found.lint_kind(), start: units[start], end: units[end], replacements }
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

answerParent(async (text) => lint(await loading, text))
