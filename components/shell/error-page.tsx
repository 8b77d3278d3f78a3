'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { BrandMark } from '@/components/ui/icons'

type ErrorPageProps = {
  /** What the log calls this failure; helps support to find it. */
  reference: string | undefined
  retry: () => void
  /** Where to turn if it happens again. */
  children: ReactNode
}

/** Our fault, what to do now, and where to turn. Takes the focus, because the page under it has gone. */
export function ErrorPage({ reference, retry, children }: ErrorPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <header className="top">
        <a aria-label="Front page" className="brand" href="/">
          <BrandMark />
        </a>
      </header>
      <main id="main">
        <div className="grid max-w-measure gap-6">
          <h1 ref={heading} tabIndex={-1}>
            Something went wrong on our side
          </h1>
          <p>
            What you had saved is safe. Try once more; if this page comes back, go to your home page and start
            from there.
          </p>
          <div className="acts">
            <button className={buttonClass()} onClick={retry} type="button">
              Try again
            </button>
            <a href="/home">Go to your home page</a>
          </div>
          <p className="text-sm text-soft">
            {children}
            {reference && <> The reference is {reference}.</>}
          </p>
        </div>
      </main>
    </>
  )
}
