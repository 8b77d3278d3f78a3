'use server'
import { redirect } from 'next/navigation'
import { nothing } from '@/lib/accounts/schema'
import { asAnyone, endSession } from '@/lib/auth'
import { formAction, idle } from '@/lib/form-action'

const signOut = formAction(nothing, asAnyone, async () => {
  await endSession()
  redirect('/')
})

/** For a plain form: `<form action={signOutAction}>`. Ends this browser's session. */
export async function signOutAction(form: FormData): Promise<void> {
  await signOut(idle, form)
}
