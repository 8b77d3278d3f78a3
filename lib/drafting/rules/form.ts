import type { Draft } from '@/lib/drafting/draft'
import type { Finding, Span } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { absent, at, inSubject, type Rule } from '@/lib/drafting/rules/rule'
import { fold, plain } from '@/lib/drafting/text/fold'
import { samePerson, tellingParts } from '@/lib/drafting/text/same-name'

export const formRules: readonly Rule[] = [subject, recipient, confirmation, voicemail, signoff]

/** `missing_subject` and `unclear_subject` (M1). */
function subject(draft: Draft): Finding[] {
  const { channel, subject: written } = draft.message
  if (channel !== 'email') return []
  if (!written?.trim())
    return [
      inSubject(
        'missing_subject',
        null,
        'The subject is empty. It decides whether and when your mail is read.',
      ),
    ]
  const folded = fold(written).trim()
  if (/^(?:re|aw|sv|antw|rv|réf?|fwd?|wg|tr) ?:\s*\S/.test(folded)) return []
  const span = { start: 0, end: written.length }
  if (draft.language.genericSubject.test(folded))
    return [
      inSubject(
        'unclear_subject',
        span,
        'This subject could stand over any mail. Name the matter and the role.',
        suggested(draft),
      ),
    ]
  if (draft.language.subjectMatter.test(folded) || namesCase(draft, written)) {
    if (namesCase(draft, written) || !caseKnown(draft)) return []
    return [
      inSubject(
        'unclear_subject',
        span,
        'The role or your name in the subject would help the reader to file it.',
        { severity: 'hint' },
      ),
    ]
  }
  return [
    inSubject(
      'unclear_subject',
      span,
      'The subject does not say what this is about. Name the matter and the role.',
      { severity: 'hint' },
    ),
  ]
}

function suggested({ facts }: Draft): { replacement?: string } {
  const named = [facts.role, facts.employer].filter(Boolean)
  return named.length > 0 ? { replacement: named.join(', ') } : {}
}

function caseKnown({ facts }: Draft): boolean {
  return Boolean(facts.role ?? facts.employer ?? facts.contactName)
}

function namesCase({ facts, language }: Draft, written: string): boolean {
  const words = plain(written)
  const parts = [facts.role, facts.employer, facts.contactName].flatMap((name) =>
    name ? tellingParts(name, language.nameNoise) : [],
  )
  return parts.some((part) => words.includes(part.slice(0, Math.max(4, part.length - 2))))
}

/** `wrong_recipient` (C7): who is to hear it first. */
function recipient({ message, facts, no }: Draft): Finding[] {
  const { recipient: to, purpose } = message
  const matters =
    no ||
    ['accept_offer', 'speak_to_manager', 'negotiate', 'ask_time', 'reopen', 'reschedule'].includes(purpose)
  if (!to || !facts.firstToHear || facts.firstToHear === to || !matters) return []
  const severity = message.calledFirst ? ('hint' as const) : undefined
  return [
    absent(
      'wrong_recipient',
      `This goes to ${person[to]}, and ${person[facts.firstToHear]} should hear it first.`,
      severity,
    ),
  ]
}

const person: Record<NonNullable<Message['recipient']>, string> = {
  agency_recruiter: 'the agency’s recruiter',
  hr: 'HR',
  hiring_manager: 'the hiring manager',
  network_contact: 'your contact',
  own_manager: 'your own manager',
  interviewer: 'the interviewer',
}

/** `no_confirmation_promised`: what is said is also written, and the listener is told. */
function confirmation(draft: Draft): Finding[] {
  const { purpose } = draft.message
  if (!draft.spoken || draft.has('writing')) return []
  if (!draft.no && purpose !== 'accept_offer' && purpose !== 'speak_to_manager') return []
  return [
    absent(
      'no_confirmation_promised',
      'Say that you will confirm this in writing. A spoken answer alone is soon remembered differently.',
      draft.has('writingWeak') ? 'hint' : undefined,
    ),
  ]
}

/** `incomplete_voicemail`: who called, and where to call back. */
function voicemail(draft: Draft): Finding[] {
  if (draft.message.channel !== 'voicemail') return []
  const number = /(?:\d[\s().,\-–/]*){5,}/.test(draft.body) || spokenNumber.test(draft.folded)
  const missing = [saysName(draft) ? '' : 'your name', number ? '' : 'a number to call'].filter(Boolean)
  if (missing.length === 0) return []
  return [
    absent(
      'incomplete_voicemail',
      `The voicemail lacks ${missing.join(' and ')}. The listener cannot call back.`,
    ),
  ]
}

/** “This is Maya”, “Maya Lind here”: a name begins with a capital. */
function saysName(draft: Draft): boolean {
  const { find, body } = draft
  return (
    namesSelf(draft) ||
    find('selfName').some(({ start, end }) => {
      const said = body.slice(start, end)
      return /\s\p{Lu}/u.test(said) || /^\p{Lu}\S* \p{Ll}+$/u.test(said)
    })
  )
}

/** “Bonjour Monsieur Garnier, Aminata Sow, …”: a whole name between commas, and not that of the one who is called. */
function namesSelf({ body, facts, layout }: Draft): boolean {
  const start = layout.greeting?.start ?? 0
  const named = body
    .slice(start, start + 160)
    .matchAll(/[,.–—-] (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})(?=[,.–—])/gu)
  return [...named].some(([, name]) => name && !samePerson(name, facts.contactName ?? ''))
}

const digit =
  '(?:zero|oh|nought|hundred|thousand|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\\d+)'
const spokenNumber = new RegExp(`(?:${digit}[ ,.-]+){4,}${digit}`)

function signoff({ message, layout, language, folded, body }: Draft): Finding[] {
  if (message.channel !== 'email' || layout.signoff) return []
  const own = folded.slice(0, layout.ownEnd).trimEnd()
  const lastLine = own.slice(own.lastIndexOf('\n') + 1).trim()
  const afterStop = lastLine.split(/[.!?]\s+/).at(-1) ?? lastLine
  if (language.closing.test(afterStop) || endsInName(body.slice(0, own.length))) return []
  return [
    absent(
      'no_signoff',
      'The mail ends without a greeting and your name. Two words and the name are enough.',
    ),
  ]
}

/** “… kind regards, Ana” or “… – Ana Lind” at the end of the last line. */
function endsInName(body: string): boolean {
  // Only the end is looked at: over a page of spaces this would take hours.
  return /(?:[.!?,/–—-]\s*|\s\s)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}\.?$/u.test(body.slice(-200))
}

/** `unfilled_placeholder`: what a template has left behind, in subject and body. */
export const placeholderRule: Rule = (draft) => {
  const { message, body } = draft
  const own = body.slice(0, draft.layout.ownEnd)
  const text =
    'A placeholder is left. Nothing tells a reader faster that the letter was not written for them.'
  const told = (span: Span, source: string) => replacementFor(draft, source.slice(span.start, span.end))
  return [
    ...placeholders(message.subject ?? '', false).map((span) =>
      inSubject('unfilled_placeholder', span, text, told(span, message.subject ?? '')),
    ),
    ...placeholders(own, draft.spoken).map((span) => at('unfilled_placeholder', span, text, told(span, own))),
  ]
}

const certain = [
  /\{\{[^{}\n]{0,60}\}\}/g,
  /(?<!\{)\{[\p{L}_][^{}\n]{0,40}\}(?!\})/gu,
  /<<[^<>\n]{1,60}>>|<(?!https?:|mailto:)[\p{L}][\p{L} _-]{1,40}>/gu,
  /%[A-Z_]{3,30}%|\$\{?[A-Z_]{3,30}\}?\b/g,
  /(?<![\p{L}\p{N}])(?:[Xx]{3,}|X{2,}(?![\p{L}])|xx\/xx|TBD|TBC|TODO|tbd|N\.?N\.|FIXME)(?![\p{L}\p{N}])/gu,
  /_{3,}|…{3,}|\.{6,}|\?{3,}/g,
  /lorem ipsum/gi,
  /\((?:insert|add|name|company|role|position|date|job title|firma|nom|nombre|fecha|einfügen|xx?|date here|your (?:name|number|company|role|title|position|address|date))[^()\n]{0,40}\)/gi,
  /(?<![\p{L}])(?:INSERT|YOUR|COMPANY|FIRST|LAST|CONTACT|RECRUITER|CANDIDATE)[ _](?:NAME|ROLE|DATE|TITLE|HERE|COMPANY|POSITION)(?![\p{L}])/gu,
]
const bracketed = /\[(?!\d+\]|sic\]|…\]|\.\.\.\]|external\]|extern\])[^[\]\n]{1,80}\]/gi
const fieldWord =
  /name|company|employer|role|position|title|date|day|time|number|phone|reason|place|city|firma|datum|uhrzeit|stelle|nummer|nom\b|poste|entreprise|heure|numéro|nombre|puesto|empresa|fecha|hora|número|xx/i
const stageWord =
  /pause|wait|breath|if |smile|listen|silence|beat|let (?:them|him|her)|pausa|warten|attendre|esperar|wenn|si /i

/** “[Ring after nine, her time. Stand up.]” is a direction, whatever words are in it. */
const isSentence = /[.!;](?=[ \]])|(?: [^ ]+){5}/

function placeholders(text: string, spoken: boolean): Span[] {
  const spans = certain.flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf))
  const brackets = [...text.matchAll(bracketed)].filter(
    ([found]) => !spoken || (fieldWord.test(found) && !stageWord.test(found) && !isSentence.test(found)),
  )
  const all = [...spans, ...brackets.map(spanOf)].sort((one, other) => one.start - other.start)
  return all.filter((span, index) => !all.slice(0, index).some((other) => span.start < other.end))
}

function spanOf(hit: RegExpExecArray): Span {
  return { start: hit.index, end: hit.index + hit[0].length }
}

function replacementFor({ facts }: Draft, placeholder: string): { replacement?: string } {
  const word = placeholder.toLowerCase()
  const value = /role|position|title|job|stelle|poste|puesto/.test(word)
    ? facts.role
    : /company|employer|organi|firma|entreprise|empresa/.test(word)
      ? facts.employer
      : /contact|recruiter|manager|recipient|hiring|empfänger/.test(word)
        ? facts.contactName
        : undefined
  return value ? { replacement: value } : {}
}
