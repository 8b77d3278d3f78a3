import type { CaughtLetter } from './caught-letter'

/** All caught letters, newest first; the page looks again every five seconds. */
export function listPage(letters: CaughtLetter[]): string {
  const rows = letters.map(
    ({ id, caughtAt, recipients, subject }) =>
      `<tr><td>${caughtAt.slice(11, 19)}<td>${escapeHtml(recipients.join(', '))}<td><a href="/messages/${id}">${escapeHtml(subject || '(no subject)')}</a>`,
  )
  const table = `<table><tr><th>UTC<th>To<th>Subject${rows.join('')}</table>`
  const refresh = '<meta http-equiv="refresh" content="5">'
  return page('Caught mail', letters.length === 0 ? '<p>No mail yet.</p>' : table, refresh)
}

/** One letter: its head, its text, and its HTML in a frame of its own. */
export function letterPage({ id, from, recipients, subject, text, html }: CaughtLetter): string {
  const head = `<p><a href="/">All mail</a> · <a href="/messages/${id}.eml">Source</a></p>
    <p>From ${escapeHtml(`${from?.name ?? ''} <${from?.address ?? ''}>`)}<br>To ${escapeHtml(recipients.join(', '))}</p>`
  const frame = html
    ? `<iframe sandbox="allow-popups" title="The letter" src="/messages/${id}/html"></iframe>`
    : ''
  return page(subject, `${head}${frame}<pre>${escapeHtml(text)}</pre>`)
}

function page(title: string, body: string, head = ''): string {
  const style = `body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
    td,th{text-align:left;padding:.25rem 1rem .25rem 0}iframe{width:100%;height:28rem;border:1px solid;background:#fff}pre{white-space:pre-wrap}`
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    ${head}<title>${escapeHtml(title)}</title><style>${style}</style><h1>${escapeHtml(title)}</h1>${body}</html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
