import { fill, type Span } from '@/lib/templates/fill-template'
import type { Template } from '@/lib/templates/template'
import { plainValues, type Sourced, type Text } from './draft'

type Written = Text & { editedByHand: boolean }

/** The text of a template with these values; the subject is empty where it has none. */
export function textOf(template: Template, values: Sourced, zone: string): Text {
  const { subject, body } = fill(template, plainValues(values), { zone })
  return { subject: subject ?? '', body }
}

/**
 * The text once values changed. One that nobody wrote into is made anew; in one that somebody did, gaps that now
 * have words get them, corrected names and days stand where the old ones stood, and nothing else moves.
 */
export function refill(
  template: Template,
  written: Written,
  values: { before: Sourced; after: Sourced },
  zone: string,
): Text {
  if (!written.editedByHand) return textOf(template, values.after, zone)
  const gaps = filledGaps(template, values, zone)
  const changed = corrections(template, values, zone)
  const part = (where: 'subject' | 'body') => {
    const ofPart = gaps.filter((gap) => gap.where === where)
    return fillGaps(correct(written[where], changed), ofPart)
  }
  return { subject: part('subject'), body: part('body') }
}

type Correction = { from: string; to: string }

const corrected = ['role', 'company', 'place', 'date']

/** Names of a role, a company or a place, and days, that are others now, in each form in which the text says them. */
function corrections(
  template: Template,
  { before, after }: { before: Sourced; after: Sourced },
  zone: string,
): Correction[] {
  const said = (values: Sourced, name: string) => {
    const filled = fill(template, plainValues(values), { zone })
    return filled.spans
      .filter((span) => span.name === name && !span.gap)
      .map(({ where, start, end }) => (filled[where] ?? '').slice(start, end))
  }
  return Object.entries(template.fields).flatMap(([name, { type }]) => {
    if (!corrected.includes(type) || !before[name] || !after[name]) return []
    const now = said({ ...before, [name]: after[name] }, name)
    return said(before, name).flatMap((from, at) =>
      now[at] && now[at] !== from ? [{ from, to: now[at] }] : [],
    )
  })
}

/** All at once, so that nothing is corrected twice; whole words only. */
function correct(text: string, changed: readonly Correction[]): string {
  if (changed.length === 0) return text
  const words = changed.map(({ from }) => from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'),
    (found) => changed.find(({ from }) => from === found)?.to ?? found,
  )
}

type Context = { before: string; after: string }
type Gap = Context & { where: 'subject' | 'body'; label: string; words: string }

const around = 40

/** Each gap of the text before, with the words that stand among the same words now. */
function filledGaps(
  template: Template,
  { before, after }: { before: Sourced; after: Sourced },
  zone: string,
): Gap[] {
  const then = fill(template, plainValues(before), { zone })
  const open = new Set(then.spans.filter(({ gap }) => gap).map(({ name }) => name))
  const given = Object.entries(after).filter(([name]) => open.has(name))
  const now = fill(template, plainValues({ ...before, ...Object.fromEntries(given) }), { zone })
  return then.spans.flatMap((span) => {
    if (!span.gap) return []
    const context = contextOf(then[span.where] ?? '', span)
    const ofName = (other: Span) => other.name === span.name && other.where === span.where && !other.gap
    // A name may stand in several forms: what had its words before is no answer to a gap.
    const told = then.spans.filter(ofName).map((other) => contextOf(then[other.where] ?? '', other).before)
    const matches = now.spans
      .filter((match) => ofName(match) && !told.includes(contextOf(now[match.where] ?? '', match).before))
      .map((match) => ({ match, near: likeness(context, contextOf(now[match.where] ?? '', match)) }))
      .toSorted((a, b) => b.near - a.near)
    const match = matches[0]?.match
    if (!match) return []
    const label = (then[span.where] ?? '').slice(span.start, span.end)
    const words = (now[match.where] ?? '').slice(match.start, match.end)
    return { ...context, where: span.where, label, words }
  })
}

function contextOf(text: string, { start, end }: { start: number; end: number }): Context {
  return { before: text.slice(Math.max(0, start - around), start), after: text.slice(end, end + around) }
}

/** Each label in the text gets the words of the gap that stood among most of the same words. */
function fillGaps(text: string, gaps: readonly Gap[]): string {
  return [...new Set(gaps.map(({ label }) => label))].reduce((whole, label) => {
    const candidates = gaps.filter((gap) => gap.label === label)
    const [first = '', ...parts] = whole.split(label)
    return parts.reduce((done, part) => {
      const here = { before: done.slice(-around), after: part.slice(0, around) }
      const [best] = candidates.toSorted((a, b) => likeness(b, here) - likeness(a, here))
      return joined(done, best?.words ?? label, part)
    }, first)
  }, text)
}

/** How many signs on either side are the same, counted from the place itself. */
function likeness(one: Context, other: Context): number {
  let same = 0
  while (same < one.before.length && one.before.at(-1 - same) === other.before.at(-1 - same)) same++
  let following = 0
  while (following < one.after.length && one.after[following] === other.after[following]) following++
  return same + following
}

/** One full stop is enough after "Inc." or "p.m.". */
function joined(left: string, words: string, right: string): string {
  return left + words + (words.endsWith('.') && /^\.(?!\.)/.test(right) ? right.slice(1) : right)
}
