import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CodeRequestForm } from '@/app/(account)/code-request-form'
import { type PageProps, targetOf } from '@/app/(account)/search-params'
import { checkPasswordAction } from '@/app/(account)/sign-in/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { findViewer } from '@/lib/auth'
import { leadingTo } from '@/lib/redirect-target'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage(props: PageProps) {
  const target = await targetOf(props)
  if (await findViewer()) redirect(target)
  const byCode = (await props.searchParams).by === 'code'
  const here = leadingTo('/sign-in', target)
  return (
    <>
      <PageTitle lead={byCode ? 'We mail you a code, and you write it on the next page.' : undefined}>
        Sign in
      </PageTitle>
      {byCode ? <CodeRequestForm target={target} /> : <PasswordForm target={target} />}
      <ul className="grid list-none gap-2">
        <li>
          {byCode ? (
            <a href={here}>Use your password instead</a>
          ) : (
            <a href={`${here}${here.includes('?') ? '&' : '?'}by=code`}>Mail me a code instead</a>
          )}
        </li>
        <li>
          New here? <a href={leadingTo('/sign-up', target)}>Open an account</a>
        </li>
      </ul>
    </>
  )
}

function PasswordForm({ target }: { target: string }) {
  return (
    <ActionForm action={checkPasswordAction}>
      <Field
        autoComplete="username"
        inputMode="email"
        label="E-mail address"
        name="email"
        required
        type="email"
      />
      <Field autoComplete="current-password" label="Password" name="password" required type="password" />
      <Hidden name="next" value={target} />
      <SubmitButton pendingLabel="Signing in …">Sign in</SubmitButton>
    </ActionForm>
  )
}
