'use client'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type Snippet, SnippetFold, SnippetList } from '@/components/templates/snippet-fold'

const Given = createContext<readonly Snippet[]>([])

/** The coach's own lines, once for all the fields of a page. */
export function SnippetsGiven({ snippets, children }: { snippets: readonly Snippet[]; children: ReactNode }) {
  return <Given value={snippets}>{children}</Given>
}

/** The fold that is there without scripts as well, to read and copy from; where there are none, the way to one. */
export function SnippetsShown({ field }: { field: string }) {
  const snippets = useContext(Given)
  if (snippets.length > 0) return <SnippetFold field={field} snippets={snippets} />
  return (
    <p className="soft">
      What you say often can be a snippet: <a href="/templates/mine">make one</a>
    </p>
  )
}

/** The same for one more field. The lines are drawn once the fold is open, since a page has many such fields. */
export function SnippetsHere({ field }: { field: string }) {
  const snippets = useContext(Given)
  const [ready, setReady] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready || snippets.length === 0) return null
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Your snippets <span>{snippets.length}</span>
      </summary>
      <div>{isOpen && <SnippetList field={field} snippets={snippets} />}</div>
    </details>
  )
}
