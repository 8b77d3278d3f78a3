import { z } from 'zod'
import { cap, drawn, isRoom, line, roomWords, slug, text } from '@/lib/bookings/availability/form-fields'
import type { Question } from '@/lib/bookings/rules'
import { CallPlace } from '@/lib/generated/prisma/enums'

/** A whole number within bounds; the words name them. */
const count = (from: number, to: number) => {
  const words = `Write a whole number from ${from} to ${to}.`
  return line
    .pipe(z.string().regex(/^\d{1,5}$/, words))
    .transform(Number)
    .pipe(z.number().min(from, words).max(to, words))
}

const noticeHours = line
  .refine(
    (typed) => /^\d{1,3}([.,]\d{1,2})?$/.test(typed) && hoursOf(typed) <= 720,
    'Write hours, from 0 to 720.',
  )
  .transform((typed) => Math.round(hoursOf(typed) * 60))

function hoursOf(typed: string): number {
  return Number(typed.replace(',', '.'))
}

const mostQuestions = 8

/** One question a line; a star at its end makes an answer needed. */
const questions = text(2000).transform((typed, context) => {
  const lines = typed.split('\n').map((one) => one.trim())
  const asked = lines.filter((one) => one.replaceAll('*', '').trim() !== '')
  if (asked.length > mostQuestions || asked.some((one) => one.length > 200)) {
    const words = `Ask at most ${mostQuestions} questions, each under 200 characters.`
    context.addIssue({ code: 'custom', message: words })
    return z.NEVER
  }
  const labels = new Set<string>()
  return asked.flatMap((one, index) => {
    const label = one.replace(/\s*\*+$/, '')
    if (labels.has(label)) return []
    labels.add(label)
    return { id: `q${index + 1}`, label, required: one.endsWith('*') }
  })
})

/** The questions as the form holds them. */
export function sayQuestions(asked: readonly Question[]): string {
  return asked.map(({ label, required }) => (required ? `${label} *` : label)).join('\n')
}

const kind = z
  .object({
    slug: slug('mock-call'),
    name: line.pipe(z.string().min(1, 'Give it a name.').max(60, 'Keep it under 60 characters.')),
    description: text(300),
    lengthMinutes: count(5, 240),
    bufferBeforeMinutes: count(0, 120),
    bufferAfterMinutes: count(0, 120),
    minimumNoticeMinutes: noticeHours,
    horizonDays: count(1, 180),
    stepMinutes: count(5, 240),
    dailyCap: cap,
    weeklyCap: cap,
    place: z.enum(CallPlace, 'Choose where it takes place.'),
    placeDetail: text(300),
    questions,
    freeUntilHours: count(0, 720),
    reasonUntilHours: count(0, 720),
  })
  .refine(({ reasonUntilHours, freeUntilHours }) => reasonUntilHours <= freeUntilHours, {
    path: ['reasonUntilHours'],
    message: 'This comes after the time until which it is free: write no more hours than there.',
  })
  .refine(({ place, placeDetail }) => place !== 'video' || isRoom(placeDetail), {
    path: ['placeDetail'],
    message: roomWords,
  })
  .refine(({ place, placeDetail }) => place !== 'other' || placeDetail !== '', {
    path: ['placeDetail'],
    message: 'Say where the call takes place.',
  })

export type CallKindFields = z.output<typeof kind>

const about = z.object({ id: z.uuid().optional(), drawn })

/** A new kind of call, or with `id` an edited one and what its form was drawn with. */
export const savingKind = z.intersection(kind, about).transform(({ id, drawn, ...fields }) => ({
  id,
  drawn: drawn as Partial<CallKindFields>,
  fields: fields as CallKindFields,
}))
export type SavingKind = z.output<typeof savingKind>

export const namingKind = z.object({ kind: z.uuid() })

export const movingKind = z.object({
  move: z
    .string()
    .regex(/^(up|down) [0-9a-f-]{36}$/, 'Choose what to move.')
    .transform((text) => text.split(' ') as ['up' | 'down', string]),
})
