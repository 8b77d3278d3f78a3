import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LibraryFound } from '@/components/templates/library-found'
import { libraryFilter } from '@/lib/templates/schema'

const nothing = { rows: [], total: 0, page: 1, isMore: false, how: 'some', elsewhere: 0 } as const

function shown(q: string): string {
  return renderToStaticMarkup(
    <LibraryFound filter={libraryFilter.parse({ q })} found={{ ...nothing, rows: [], words: q }} />,
  )
}

test('who looks for a résumé is led to the résumés, nobody else is', () => {
  expect(shown('cover letter')).toContain('href="/templates/resumes"')
  expect(shown('parrots')).not.toContain('/templates/resumes')
})
