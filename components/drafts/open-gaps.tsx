import { Fragment } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Sourced, Text } from '@/lib/drafts/draft'
import type { Gap } from '@/lib/drafts/gaps'
import { isOfField, sentenceAround } from '@/lib/drafts/leave-out'
import { fieldName } from '@/lib/templates/read-values'
import { Writer } from './fields-panel'
import { SettledFocus } from './settled-focus'
import { TemplateField, type TemplateFieldProps } from './template-field'

type OpenGapsProps = Pick<TemplateFieldProps, 'contradictions' | 'zones'> & {
  fill: FormAction
  leaveOut: FormAction
  settle: FormAction
  draft: Text & { id: string; revision: number; values: Sourced }
  gaps: readonly Gap[]
  template: TemplateFieldProps['template'] | null
}

/** What is missing, with its fields at hand, and what disagrees. Nothing leaves before that is settled. */
export function OpenGaps(props: OpenGapsProps) {
  const { gaps, contradictions, template, draft, fill, settle } = props
  const open = sayOpen(gaps)
  const isSettled = gaps.length + contradictions.length === 0
  // Stays when the rest goes, so that the last answer is heard to have been the last.
  const heard = (
    <p className="sr-only" key="heard" role="status">
      {isSettled ? 'Nothing is open' : open}
    </p>
  )
  const focus = <SettledFocus key="focus" open={namesOf(gaps, contradictions)} />
  if (isSettled) return [heard, focus]
  return [
    heard,
    focus,
    <section aria-labelledby="open" className="open-gaps" key="open">
      {gaps.length > 0 && (
        <>
          <h2 id="open">{open}</h2>
          <Missing {...props} />
          <LeaveOut {...props} />
        </>
      )}
      {contradictions.length > 0 && (
        <>
          <h2 id={gaps.length === 0 ? 'open' : undefined}>What does not agree</h2>
          <ul>
            {contradictions.map(({ name, text, take }) => (
              <li key={name}>
                <b>{template?.fields[name]?.label}</b> {text} <a href="#fields">Change it</a>
                {take && <Take {...{ name, take, draft, fill }} />}
                <Settle label={template?.fields[name]?.label ?? ''} {...{ name, text, draft, settle }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>,
  ]
}

function namesOf(gaps: readonly Gap[], contradictions: OpenGapsProps['contradictions']): string {
  return [
    ...gaps.map(({ where, start }) => `${where} ${start}`),
    ...contradictions.map(({ text }) => text),
  ].join()
}

/** One gap may stand in several places; it is one thing to fill in. */
function sayOpen(gaps: readonly Gap[]): string {
  const things = new Set(gaps.map(({ words }) => words)).size
  if (things === 0) return 'Something does not agree'
  return things === 1 ? 'One thing is open' : `${things} things are open`
}

/** The fields of the gaps, and no others. */
function Missing({ fill, draft, gaps, template, contradictions, zones }: OpenGapsProps) {
  if (!template) return null
  const open = new Set(gaps.map(({ words }) => words))
  const missing = Object.entries({ ...template.fields, ...template.choices }).filter(([, { label }]) =>
    open.has(`[${label}]`),
  )
  const labels = new Set(missing.map(([, { label }]) => `[${label}]`))
  const aboutWriter = gaps.some(({ words }) => /^\[(Your|Ihre?|Votre|Su) /.test(words) && !labels.has(words))
  if (missing.length === 0 && !aboutWriter) return null
  return (
    <div data-after-save>
      <ActionForm action={fill} className="draft-fields" id="missing">
        <Hidden name="id" value={draft.id} />
        <Hidden name="revision" value={String(draft.revision)} />
        {missing.map(([name]) => (
          <TemplateField key={name} {...{ name, template, contradictions, zones }} values={draft.values} />
        ))}
        {aboutWriter && <Writer values={draft.values} />}
        <SubmitButton variant="plain">Put this into the message</SubmitButton>
      </ActionForm>
    </div>
  )
}

/** A gap may go with its whole sentence, on purpose; those of one field go together. */
function LeaveOut({ leaveOut, draft, gaps }: OpenGapsProps) {
  return (
    <div className="leave-out" data-after-save>
      <p className="soft">Or leave a sentence out:</p>
      {[...new Set(gaps.map(groupOf))].map((name) => (
        <LeaveOneOut
          key={name}
          {...{ leaveOut, draft }}
          group={gaps.filter((gap) => groupOf(gap) === name)}
        />
      ))}
    </div>
  )
}

function groupOf({ where, start, words }: Gap): string {
  return isOfField(words) ? words : `${where} ${start}`
}

type LeaveOneOutProps = Pick<OpenGapsProps, 'leaveOut' | 'draft'> & { group: readonly Gap[] }

function LeaveOneOut({ leaveOut, draft, group }: LeaveOneOutProps) {
  const [first] = group
  if (!first) return null
  const quotes = group.map((gap) => ({
    inSubject: gap.where === 'subject',
    quote: aroundGap(sentenceAround(draft, gap), gap.words),
  }))
  const said = [...new Map(quotes.map((one) => [`${one.inSubject} ${one.quote}`, one])).values()]
  return (
    <ActionForm action={leaveOut} id={`leave-${first.where}-${first.start}`}>
      <Hidden name="id" value={draft.id} />
      <Hidden name="where" value={first.where} />
      <Hidden name="start" value={String(first.start)} />
      <Hidden name="end" value={String(first.end)} />
      <Hidden name="words" value={first.words} />
      <SubmitButton variant="quiet">
        <span className="sr-only">Leave out: </span>
        {said.map(({ inSubject, quote }, at) => (
          <Fragment key={`${inSubject} ${quote}`}>
            {at > 0 && ' and '}
            <q>{quote}</q>
            {inSubject && ' in the subject'}
          </Fragment>
        ))}
      </SubmitButton>
    </ActionForm>
  )
}

const longest = 32

/** A sentence, cut short on both sides of its gap, so that two with the same gap can be told apart. */
function aroundGap(sentence: string, words: string): string {
  const at = sentence.indexOf(words)
  if (at < 0) return words.slice(0, 2 * longest)
  const [left, right] = [sentence.slice(0, at), sentence.slice(at + words.length)]
  const before = left.length > longest ? `… ${left.slice(-longest).replace(/^\S*\s/, '')}` : left
  const after = right.length > longest ? `${right.slice(0, longest).replace(/\s\S*$/, '')} …` : right
  const gap = words.length > 2 * longest ? `${words.slice(0, 2 * longest)} …` : words
  return before + gap + after
}

type TakeProps = Pick<OpenGapsProps, 'fill' | 'draft'> & {
  name: string
  take: NonNullable<OpenGapsProps['contradictions'][number]['take']>
}

/** What the opportunity says, into the message. */
function Take({ fill, draft, name, take: { value, words } }: TakeProps) {
  return (
    <div data-after-save>
      <ActionForm action={fill} id={`take-${name}`}>
        <Hidden name="id" value={draft.id} />
        <Hidden name="revision" value={String(draft.revision)} />
        <Hidden name="taken" value={name} />
        <Hidden name={fieldName(name)} value={value} />
        <SubmitButton variant="plain">Write {words}</SubmitButton>
      </ActionForm>
    </div>
  )
}

type SettleProps = Pick<OpenGapsProps, 'settle' | 'draft'> & { label: string; name: string; text: string }

/** The person may know better than the opportunity. */
function Settle({ settle, draft, label, name, text }: SettleProps) {
  return (
    <div data-after-save>
      <ActionForm action={settle} id={`settle-${name}`}>
        <Hidden name="id" value={draft.id} />
        <Hidden name="name" value={name} />
        <Hidden name="text" value={text} />
        <SubmitButton variant="quiet">
          <span className="sr-only">{label}: </span>It is right as it is
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
