import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { type PageProps, targetOf } from '@/app/(account)/search-params'
import { requestCodeAgainAction, verifyCodeAction } from '@/app/(account)/verify/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { findCodeAddress } from '@/lib/accounts/queries'
import { findCodeRequest } from '@/lib/auth'
import { leadingTo } from '@/lib/redirect-target'

export const metadata: Metadata = { title: 'Write the code' }

export default async function VerifyPage(props: PageProps) {
  const target = await targetOf(props)
  const address = await findCodeAddress((await findCodeRequest()) ?? '')
  if (!address) redirect(leadingTo('/sign-in', target))
  const lead = (
    <>
      We mailed a code to <b>{address}</b>. It works once, for ten minutes.
    </>
  )
  return (
    <>
      <PageTitle lead={lead}>Write the code</PageTitle>
      <ActionForm action={verifyCodeAction}>
        <Field
          autoComplete="one-time-code"
          className="code-field"
          hint="Six digits, from the newest letter."
          inputMode="numeric"
          label="Code"
          maxLength={12}
          name="code"
          required
        />
        <Hidden name="next" value={target} />
        <SubmitButton pendingLabel="Looking at the code …">Go on</SubmitButton>
      </ActionForm>
      <section className="grid gap-3 border-line border-t pt-6">
        <h2 className="text-lg">No letter?</h2>
        <p>
          It can take a minute, and may lie with the unwanted mail. If the address is not yours,{' '}
          <a href={leadingTo('/sign-up', target)}>give another one</a>.
        </p>
        <ActionForm action={requestCodeAgainAction} id="again">
          <SubmitButton pendingLabel="Asking for a code …" variant="quiet">
            Mail me another code
          </SubmitButton>
        </ActionForm>
      </section>
    </>
  )
}
