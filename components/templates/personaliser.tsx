'use client'
import { type InputEvent, useActionState, useEffect, useRef } from 'react'
import { SendOptions } from '@/components/templates/send-options'
import type { ShownText } from '@/components/templates/shown-text'
import { TemplateText } from '@/components/templates/template-text'
import { ValueFields } from '@/components/templates/value-fields'
import { Choices } from '@/components/ui/choices'
import { FormContext } from '@/components/ui/form-context'
import { keepTyped } from '@/components/ui/keep-typed'
import { SubmitButton } from '@/components/ui/submit-button'
import type { AskedField } from '@/lib/templates/asked-fields'
import type { Channel } from '@/lib/templates/kinds'

type Show = (before: ShownText, form: FormData) => Promise<ShownText>

type PersonaliserProps = {
  /** The address that files come from: `${files}/docx`. */
  files: string
  /** Names the text to the action: a slug, or the id of an own copy. */
  hidden: Record<string, string>
  initial: ShownText
  show: Show
  asked: readonly AskedField[]
  channel: Channel
  locale: string
}

const pauseMs = 350

/** The text beside a form for what is yours; after each pause in typing the server fills it anew. */
export function Personaliser({ initial, show, hidden, asked, channel, locale, files }: PersonaliserProps) {
  const [shown, send, pending] = useActionState(keptOnFailure(show), initial)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const isEnglish = locale === 'en-GB'
  const fillSoon = ({ currentTarget: form }: InputEvent<HTMLFormElement>) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => form.requestSubmit(), pauseMs)
  }
  return (
    <div className="personalise">
      <div>
        <TemplateText isList={channel === 'checklist'} locale={locale} preview={shown.preview} />
        <SendOptions channel={channel} files={files} shown={shown} />
      </div>
      <form
        action={send}
        aria-labelledby="yours"
        className="form"
        hidden={!isEnglish && asked.length === 0}
        id="personalise"
        noValidate
        onInput={fillSoon}
        ref={keepTyped}
      >
        <h2 id="yours">{asked.length > 0 ? 'Make it yours' : 'British or American'}</h2>
        <FormContext value={{ errors: {}, values: shown.typed, prefix: '', pending }}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} name={name} type="hidden" value={value} />
          ))}
          {isEnglish && <Spelling />}
          <ValueFields asked={asked} locale={locale} />
          <SubmitButton pendingLabel="Filling in …" variant="plain">
            Fill it in
          </SubmitButton>
        </FormContext>
        <p className="hint" role="status">
          {shown.failed ?? (asked.length > 0 ? unkept : null)}
        </p>
      </form>
    </div>
  )
}

const stale =
  'The text could not be brought up to date. What you typed is still here: check your connection and press “Fill it in”.'
const unkept = 'What you type here is used to fill in the text, and is not kept.'

function Spelling() {
  return (
    <Choices
      columns={2}
      defaultValue="en-GB"
      legend="Spelling"
      name="spelling"
      options={[
        { value: 'en-GB', label: 'British' },
        { value: 'en-US', label: 'American' },
      ]}
    />
  )
}

/** On the server the action itself, so that the form posts without JavaScript; in the browser one that may fail. */
function keptOnFailure(show: Show): Show {
  if (typeof window === 'undefined') return show
  return async (before, form) => {
    try {
      return await show(before, form)
    } catch {
      return { ...before, failed: stale }
    }
  }
}
