import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CodeRequestForm } from '@/app/(account)/code-request-form'
import { type PageProps, targetOf } from '@/app/(account)/search-params'
import { PageTitle } from '@/components/ui/page-title'
import { findViewer } from '@/lib/auth'
import { leadingTo } from '@/lib/redirect-target'

export const metadata: Metadata = { title: 'Open an account' }

export default async function SignUpPage(props: PageProps) {
  const target = await targetOf(props)
  if (await findViewer()) redirect(target)
  return (
    <>
      <PageTitle lead="Your address is enough. We mail you a code, and you write it on the next page.">
        Open an account
      </PageTitle>
      <CodeRequestForm target={target} />
      <p>
        You have one already? <a href={leadingTo('/sign-in', target)}>Sign in</a>.
      </p>
    </>
  )
}
