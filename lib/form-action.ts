import { refresh } from 'next/cache'
import { z } from 'zod'
import { DomainError } from '@/lib/errors'

/** What a form shows after it was sent: messages by field, what was typed, and whether it worked. */
export type FormState = {
  status: 'idle' | 'done' | 'failed'
  message?: string
  errors: Record<string, string>
  values: Record<string, string | string[]>
}

export const idle: FormState = { status: 'idle', errors: {}, values: {} }

const secrets = new Set(['password', 'currentPassword', 'code'])

/**
 * The one wrapper of every write: finds the viewer by `guard`, parses the form by `schema`, calls one domain
 * function, and turns a DomainError into messages beside the fields. What was typed comes back, secrets do not.
 * `act` may redirect, or return a message that says what was done. Unexpected errors are thrown on.
 * The page is drawn anew after a write, and after a conflict, so that it shows what is true now.
 */
export function formAction<Schema extends z.ZodType, V>(
  schema: Schema,
  guard: () => Promise<V>,
  // biome-ignore lint/suspicious/noConfusingVoidType: an act that returns nothing is done, too
  act: (viewer: V, input: z.output<Schema>) => Promise<string | void>,
) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    // Whoever calls an action by hand may send anything in the place of a form.
    if (!(form instanceof FormData)) return failed({}, {})
    const typed = readForm(form)
    const input = schema.safeParse({ ...typed, ...readFiles(form, schema) })
    try {
      const viewer = await guard()
      if (!input.success) return failed(typed, fieldMessages(input.error))
      const message = await act(viewer, input.data)
      refresh()
      return { status: 'done', errors: {}, values: {}, ...(message ? { message } : {}) }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      if (error.code === 'conflict') refresh()
      return failed(typed, error.field ? { [error.field]: error.message } : {}, error.message)
    }
  }
}

/** A form as an object; a name that occurs more than once becomes a list. Next's own fields are left out. */
export function readForm(form: FormData): Record<string, string | string[]> {
  const typed = new Map<string, string[]>()
  for (const [name, sent] of form) {
    if (name.startsWith('$') || name === '__proto__' || typeof sent !== 'string') continue
    // Postgres keeps no NUL character, and a browser never types one.
    const value = sent.replaceAll('\0', '')
    const before = typed.get(name)
    if (before) before.push(value)
    else typed.set(name, [value])
  }
  return Object.fromEntries(
    [...typed].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
  )
}

/** The files that the schema asks for by name; where none was chosen, browsers send one of no size. */
function readFiles(form: FormData, schema: z.ZodType): Record<string, File> {
  const asked = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const given = asked.map((name) => [name, form.get(name)] as const)
  return Object.fromEntries(given.filter((entry): entry is [string, File] => isChosen(entry[1])))
}

const isChosen = (value: unknown) => value instanceof File && value.size > 0

function failed(
  typed: Record<string, string | string[]>,
  errors: Record<string, string>,
  message = oneOrMore(errors),
): FormState {
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !secrets.has(name)))
  return { status: 'failed', message, errors, values }
}

function fieldMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const { path, message } of error.issues) messages[String(path[0] ?? '')] ??= message
  return messages
}

function oneOrMore(errors: Record<string, string>): string {
  const one = Object.keys(errors).length === 1
  return one ? 'One answer needs another look.' : 'Some answers need another look.'
}
