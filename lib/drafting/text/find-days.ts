import type { Language } from '@/lib/drafting/languages/language'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

/** A day as a sentence names it; what is not said is undefined. Offsets in the body. */
export type NamedDay = {
  start: number
  end: number
  weekday?: number
  day?: number
  month?: number
  year?: number
}

/** Whether both name the same day of the same month. */
export function isOn(day: NamedDay, known: { day: number; month: number }): boolean {
  return day.day === known.day && day.month === known.month
}

/** Monday is 0, January is 0. Recognises “Thursday 5 March”, “March 5th”, “5.3.”, “2026-03-05”, “Thursday”, “the 5th”. */
export function findDays(sentence: Sentence, language: Language): NamedDay[] {
  const days = [
    ...isoDays(sentence),
    ...monthDays(sentence, language),
    ...shortDays(sentence),
    ...(language.code === 'en' ? [] : slashedDays(sentence)),
  ]
  const free = (day: NamedDay) => !days.some((other) => other.start < day.end && day.start < other.end)
  return joined([...days, ...weekdays(sentence, language).filter(free)], sentence)
}

function isoDays({ folded, start }: Sentence): NamedDay[] {
  return [...folded.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)].map((hit) => ({
    start: start + hit.index,
    end: start + hit.index + hit[0].length,
    year: Number(hit[1]),
    month: Number(hit[2]) - 1,
    day: Number(hit[3]),
  }))
}

function monthDays({ folded, start }: Sentence, language: Language): NamedDay[] {
  return language.months.flatMap((names, month) => {
    if (!names.some((name) => folded.includes(name))) return []
    const either = names.map((name) => `${name}\\b\\.?`).join('|')
    const before = new RegExp(
      `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|º|er|\\.)?(?: of| de| del)? (?:${either})(?:(?:,| de| del)? (\\d{4}))?`,
      'gu',
    )
    const after = new RegExp(
      `(?<![\\p{L}])(?:${either}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (\\d{4}))?`,
      'gu',
    )
    const found = [...folded.matchAll(before), ...(language.code === 'en' ? folded.matchAll(after) : [])]
    return found.map((hit) => ({
      start: start + hit.index,
      end: start + hit.index + hit[0].length,
      month,
      day: Number(hit[1]),
      ...(hit[2] ? { year: Number(hit[2]) } : {}),
    }))
  })
}

/** “the 5th”; and “5.3.” or “05/03/2026”, of which only the day that both orders share is sure. */
function shortDays({ folded, start }: Sentence): NamedDay[] {
  const ordinals = [
    ...folded.matchAll(
      /\b(?:the )(\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|round|interview|floor|time|century|grade|year))/g,
    ),
  ]
  const dotted = [...folded.matchAll(/(?<![\d.,:])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?!\d)/g)]
  return [
    ...ordinals.map((hit) => ({
      start: start + hit.index,
      end: start + hit.index + hit[0].length,
      day: Number(hit[1]),
    })),
    ...dotted.map((hit) => ({
      start: start + hit.index,
      end: start + hit.index + hit[0].length,
      day: Number(hit[1]),
      month: Number(hit[2]) - 1,
    })),
  ].filter(({ day }) => day >= 1 && day <= 31)
}

/** “3/12” and “03/12/2026” outside English, where the day always comes first. */
function slashedDays({ folded, start }: Sentence): NamedDay[] {
  return [...folded.matchAll(/(?<![\d/.,])(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d{2}))?(?![\d/])/g)]
    .map((hit) => ({
      start: start + hit.index,
      end: start + hit.index + hit[0].length,
      day: Number(hit[1]),
      month: Number(hit[2]) - 1,
    }))
    .filter(({ day, month }) => day >= 1 && day <= 31 && month >= 0 && month < 12)
}

/** “sat in the junk folder”: small, and after no small word that leads to a day. */
function isVerb({ raw, folded }: Sentence, { 0: name, index }: RegExpExecArray): boolean {
  if (!/^(?:sat|sun|wed)$/.test(name) || /^\p{Lu}/u.test(raw.slice(index))) return false
  return !/\b(?:on|by|this|next|until|till|before|from|,) ?$/.test(folded.slice(0, index))
}

function weekdays(sentence: Sentence, language: Language): NamedDay[] {
  const { folded, start } = sentence
  return language.weekdays.flatMap((names, weekday) => {
    if (!names.some((name) => folded.includes(name))) return []
    const either = new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'gu')
    const named = [...folded.matchAll(either)].filter((hit) => !isVerb(sentence, hit))
    return named.map((hit) => ({
      start: start + hit.index,
      end: start + hit.index + hit[0].length,
      weekday,
    }))
  })
}

/** “Thursday, 5 March” is one day: a weekday and the date right beside it. */
function joined(days: NamedDay[], sentence: Sentence): NamedDay[] {
  const ordered = days.toSorted((one, other) => one.start - other.start)
  return ordered.reduce<NamedDay[]>((kept, day) => {
    const last = kept.at(-1)
    const between = last ? sentence.folded.slice(last.end - sentence.start, day.start - sentence.start) : ''
    const together = last && /^(?:,? ?\(?(?:the |on |der |den |dem |el |le )?)$/.test(between)
    const apart = last && (last.weekday === undefined) !== (day.weekday === undefined)
    if (last && together && apart)
      kept[kept.length - 1] = { ...last, ...day, start: last.start, end: day.end }
    else kept.push(day)
    return kept
  }, [])
}
