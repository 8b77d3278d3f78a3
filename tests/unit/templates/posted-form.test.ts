import { expect, test } from 'vitest'
import { formOf } from '@/app/(library)/templates/form-of'

const url = 'https://waymark.example/templates/a/file/txt'
const typed = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }

/** A body that does not say how long it is. */
function inParts(parts: readonly string[]): RequestInit {
  const stream = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
  return { ...typed, body: stream, duplex: 'half' } as RequestInit
}

test('a form is read, also when it comes in parts', async () => {
  const form = await formOf(new Request(url, inParts(['f.role=Ana', 'lyst'])))
  expect(form instanceof FormData && form.get('f.role')).toBe('Analyst')
})

test.each([
  ['a body without end', inParts(Array.from({ length: 30 }, () => 'x'.repeat(4000))), 413],
  ['no form', { ...typed, headers: { 'content-type': 'image/png' }, body: 'x' }, 400],
])('%s is refused in words', async (_, body, status) => {
  const answer = await formOf(new Request(url, body))
  expect(answer instanceof Response && answer.status).toBe(status)
})
