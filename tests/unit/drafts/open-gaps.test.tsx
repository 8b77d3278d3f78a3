import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Writer } from '@/components/drafts/fields-panel'
import { OpenGaps } from '@/components/drafts/open-gaps'
import { gapsOf } from '@/lib/drafts/gaps'
import { libraryText } from './case'

const idle = async () => ({ status: 'idle', errors: {}, values: {} }) as const
const contradiction = {
  name: 'role',
  text: 'Your opportunity says “Head of Data”.',
  take: { value: 'Head of Data', words: '“Head of Data”' },
}

function shown(body: string, contradictions: (typeof contradiction)[] = []): string {
  const draft = { id: 'd', revision: 1, subject: '', body, values: {} }
  const gaps = gapsOf(draft, ['Your number'], [])
  const actions = { fill: idle, leaveOut: idle, settle: idle }
  const template = libraryText('en-GB/voicemail')
  return renderToStaticMarkup(
    <OpenGaps {...{ draft, gaps, contradictions, template, ...actions }} zones={[]} />,
  )
}

test('a number that is open twice has one way to leave it out', () => {
  const page = shown('My number is [Your number]. Again: [Your number].')
  expect(page.match(/Leave out: /g)).toHaveLength(1)
  expect(page).toContain('<q>My number is [Your number].</q> and <q>Again: [Your number].</q>')
})

test('what was corrected may be written as it is now, changed, or left as it is', () => {
  const page = shown('Hello.', [contradiction])
  for (const words of ['Write “Head of Data”', 'Change it', 'It is right as it is'])
    expect(page).toContain(words)
})

test('the writer’s address says where it came from, as the name does', () => {
  const me = { value: { name: 'Ines', email: 'ines@example.org' }, origin: 'account' as const }
  expect(renderToStaticMarkup(<Writer values={{ me }} />).match(/From your account/g)).toHaveLength(2)
})
