import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderDocx } from '@/lib/documents/docx/render-docx'
import { type Letter, letterDocument } from '@/lib/documents/letter'
import { letterEml, letterText } from '@/lib/documents/letter-eml'
import { renderPdf } from '@/lib/documents/pdf/render-pdf'
import { renderText } from '@/lib/documents/render-text'
import { letters, same } from '@/tests/unit/documents/sample-letters'

const [english] = letters as [Letter]
const arabic = { ...english.from, name: 'محمد بن سلمان' }
const hebrew = { name: 'יעל כהן' }

/** The four languages, names from right to left, and a letter of two pages. */
const samples: Letter[] = [
  ...letters,
  { ...english, from: arabic, to: hebrew, body: english.body.replace('Inês Duarte', arabic.name) },
  {
    ...english,
    paper: 'letter',
    body: english.body.replace('Thank you', 'Thank you very much. '.repeat(300)),
  },
]

/** LibreOffice's text of each .docx, and poppler's of the .pdf that LibreOffice makes of it. */
export async function checkDocx(): Promise<void> {
  await inFolder(async (folder) => {
    const files = await written(folder, 'docx', renderDocx)
    const office = ['--headless', `-env:UserInstallation=file://${folder}/profile`]
    for (const kind of ['txt:Text (encoded):UTF8', 'pdf']) {
      execFileSync('soffice', [...office, '--convert-to', kind, '--outdir', folder, ...files], {
        stdio: 'pipe',
      })
    }
    for (const [at, letter] of samples.entries()) {
      mustSay(readFileSync(join(folder, `${at}.txt`), 'utf8'), letter, `letter ${at} as LibreOffice reads it`)
      mustSay(textOfPdf(join(folder, `${at}.pdf`)), letter, `letter ${at} as LibreOffice prints it`)
    }
  })
}

/** Poppler's text of each .pdf. */
export async function checkPdf(): Promise<void> {
  await inFolder(async (folder) => {
    for (const [at, file] of (await written(folder, 'pdf', renderPdf)).entries()) {
      mustSay(textOfPdf(file), samples[at] as Letter, `letter ${at}`)
    }
  })
}

/** Each .eml as python's email package reads it. */
export async function checkEml(): Promise<void> {
  for (const letter of samples) {
    const input = await letterEml(letter, new Date('2026-11-22T10:00:00Z'))
    const read = JSON.parse(execFileSync('python3', ['-c', readByPython], { input, encoding: 'utf8' }))
    const sent = [
      letter.subject,
      letter.from.name,
      letter.to.email ? letter.to.name : null,
      '1',
      letterText(letter),
    ]
    if (JSON.stringify(read) !== JSON.stringify(sent)) {
      throw new Error(`read ${JSON.stringify(read)}, sent ${JSON.stringify(sent)}`)
    }
  }
}

async function inFolder(check: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'))
  try {
    await check(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Render = (document: ReturnType<typeof letterDocument>) => Promise<Uint8Array>

function written(folder: string, kind: string, render: Render): Promise<string[]> {
  return Promise.all(
    samples.map(async (letter, at) => {
      const file = join(folder, `${at}.${kind}`)
      writeFileSync(file, await render(letterDocument(letter)))
      return file
    }),
  )
}

/** Line by line: a name at the right is no column of its own. */
function textOfPdf(file: string): string {
  return execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
}

function mustSay(read: string, letter: Letter, what: string): void {
  const [got, sent] = [read, renderText(letterDocument(letter))].map((text) =>
    same(text.replace(/\p{Cf}|\f/gu, '')),
  )
  if (got !== sent) throw new Error(`${what}: read ${JSON.stringify(got)}, wrote ${JSON.stringify(sent)}`)
}

const readByPython = `
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
name = lambda field: mail[field].addresses[0].display_name if mail[field] else None
body = mail.get_content().replace('\\r\\n', '\\n').rstrip('\\n')
print(json.dumps([mail['subject'], name('from'), name('to'), mail['x-unsent'], body], ensure_ascii=False))`
