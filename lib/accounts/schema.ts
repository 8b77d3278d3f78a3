import { z } from 'zod'
import { findZone } from '@/lib/accounts/rules'
import { listZones } from '@/lib/accounts/zones'
import { zoneOfCity } from '@/lib/cities'
import { isZone } from '@/lib/time'

const email = z
  .string('Write your e-mail address.')
  .trim()
  .toLowerCase()
  .min(1, 'Write your e-mail address.')
  .max(254, 'This address is too long.')
  .pipe(z.email('This does not look like an e-mail address. It needs a form like name@example.org.'))

const next = z.string().max(1000).optional().catch(undefined)

/** Sign up, sign in by code, and asking for another code: an address is all it takes. */
export const codeRequestInput = z.object({ email, next })

/** Spaces and dashes are let through, since letters and phones put them in. */
export const codeInput = z.object({
  code: z
    .string('Write the code from the letter.')
    .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'The code has six digits.')),
  next,
})

export const passwordSignInInput = z.object({
  email,
  password: z
    .string('Write your password.')
    .min(1, 'Write your password.')
    .max(1000, 'Use at most 200 characters.'),
  next,
})

// Offsets such as "+02:00" are zones to Intl, yet say nothing about a change of clocks.
const zone = z
  .string('Choose a time zone.')
  .trim()
  .max(100, 'Choose a time zone from the list.')
  .transform((typed, context) => {
    const named = /^[A-Za-z]+\/[\w+/-]+$/.test(typed) && isZone(typed) ? typed : null
    const found = findZone(typed, listZones()) ?? zoneOfCity(typed) ?? named
    if (found) return found
    context.addIssue({ code: 'custom', message: 'Choose a time zone from the list, such as Europe/Lisbon.' })
    return z.NEVER
  })

const name = z
  .string('Write your name.')
  .trim()
  .max(100, 'Use at most 100 characters.')
  .regex(/^\P{C}*$/u, 'Leave out characters that cannot be seen.')

export const profileInput = z.object({ name: name.min(1, 'Write the name you want to be called by.'), zone })

/** After the first verification; everything may be left open. */
export const welcomeInput = z.object({ name, zone, password: z.string().max(1000).default(''), next })

export const passwordInput = z.object({
  currentPassword: z.string().max(1000).default(''),
  password: z.string('Write a new password.').max(1000, 'Use at most 200 characters.'),
})

export const sessionInput = z.object({ sessionId: z.uuid('This session is not in your list.') })

export const nothing = z.object({})
