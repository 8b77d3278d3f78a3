'use client'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'

/**
 * What a page says that is not there. Every page carries it along in case its address leads nowhere, so it is
 * client code: no answer repeats it as data.
 */
export function MissingPage({ support }: { support: string }) {
  return (
    <div className="grid max-w-measure gap-6">
      <PageTitle lead="The address may be mistyped, or what was here belongs to another account or is gone.">
        This page is not here
      </PageTitle>
      <p>
        Check the address, or start again from your home page. If a link brought you here, write to{' '}
        <a href={`mailto:${support}`}>{support}</a> and say which one.
      </p>
      <div className="acts">
        <ButtonLink href="/home">Go to your home page</ButtonLink>
        <a href="/">See the front page</a>
      </div>
    </div>
  )
}
