const months = [
  ['jan', 'ene'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maer'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
]

const noEnd =
  /^(present|presente|current|currently|ongoing|now|today|(bis )?heute|aujourd['’]hui|à ce jour|(la )?actualidad|hoje|atual)$/i

/** Whether somebody wrote, where an end belongs, that there is none yet: "present", "heute". */
export function saysNoEnd(typed: string): boolean {
  return noEnd.test(typed.trim())
}

/**
 * A day, a month or a year as JSON Resume keeps it ("2021-03-15", "2021-03", "2021"), from what people write: those,
 * "03/2021", "15.3.2021", "March 2021". Null: it says no date. Days before months, as everywhere but in the US.
 */
export function readDate(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:t[\d:.]+z?)?$/.exec(text)
  if (iso) return dateOf(iso[1], iso[2], iso[3])
  const other = /^(?:(\d{1,2})[-/. ]+)?(\d{1,2})[-/. ]+(\d{4})$/.exec(text)
  if (other) return dateOf(other[3], other[2], other[1])
  const named = /^(?:(\d{1,2})\.? (?:de )?)?(\p{L}{3,})\.?,? (?:de )?(\d{4})$/u.exec(text)
  const month = named ? monthNamed(named[2] ?? '') : null
  return named && month ? dateOf(named[3], month, named[1]) : null
}

// By how the names of five languages begin.
function monthNamed(word: string): string | null {
  const index = months.findIndex((starts) => starts.some((start) => word.startsWith(start)))
  return index < 0 ? null : String(index + 1)
}

function dateOf(year = '', month?: string, day?: string): string | null {
  if (!/^[12]/.test(year)) return null
  if (month === undefined) return year
  const ended = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
  return isDay(day === undefined ? `${ended}-01` : ended) ? ended : null
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
