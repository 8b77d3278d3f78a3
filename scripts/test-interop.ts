import { execFileSync, spawnSync } from 'node:child_process'
import { createTransport } from 'nodemailer'
import type { CaughtLetter } from './caught-letter'
import { checkDocx, checkEml, checkPdf } from './interop/documents'
import { checkInvitations, hasIcalendar } from './interop/invitations'
import { startMailCatcher } from './mail-catcher'

/** Second programs, from Debian, that must agree with ours: program by the package that has it. */
const programs = {
  'docker-compose': 'docker-compose',
  python3: 'python3',
  soffice: 'libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
}

const checks: Record<string, () => Promise<void>> = {
  'docker-compose reads docker-compose.yml': async () => {
    execFileSync('docker-compose', ['-f', 'docker-compose.yml', 'config', '-q'], {
      env: { ...process.env, AUTH_SECRET: 'x'.repeat(32), POSTGRES_PASSWORD: 'x' },
      stdio: 'pipe',
    })
  },
  "python's email package reads a caught letter as it was sent": async () => {
    const sent = {
      subject: 'Grüße, "quoted" – ok',
      text: 'Zeile eins\nzwei: 🙂',
      html: '<p>ä &amp; b</p>',
    }
    const catcher = await startMailCatcher()
    const from = { name: 'Wäymark', address: 'from@example.org' }
    await createTransport(catcher.smtpUrl).sendMail({ from, to: 'to@example.org', ...sent })
    const [letter]: CaughtLetter[] = await (await fetch(`${catcher.webUrl}/messages.json`)).json()
    const source = await (await fetch(`${catcher.webUrl}/messages/${letter?.id}.eml`)).text()
    await catcher.stop()
    const read = JSON.parse(
      execFileSync('python3', ['-c', readByPython], { input: source, encoding: 'utf8' }),
    )
    same(read, sent)
    same({ subject: letter?.subject, text: letter?.text.trimEnd(), html: letter?.html.trimEnd() }, sent)
  },
  "python's icalendar reads invitations, their updates and cancellations": checkInvitations,
  'LibreOffice reads letters in .docx, and prints them': checkDocx,
  'poppler reads letters in .pdf': checkPdf,
  "python's email package reads letters in .eml": checkEml,
}

const readByPython = `
import email, email.policy, json, sys
letter = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
part = lambda kind: letter.get_body((kind,)).get_content().replace('\\r\\n', '\\n').rstrip('\\n')
print(json.dumps({'subject': letter['subject'], 'text': part('plain'), 'html': part('html')}))`

function same(read: unknown, sent: unknown): void {
  const [a, b] = [JSON.stringify(read), JSON.stringify(sent)]
  if (a !== b) throw new Error(`read ${a}, sent ${b}`)
}

const missing = Object.entries(programs)
  .filter(([program]) => spawnSync(program, ['--version']).error)
  .map(([, name]) => name)
if (!hasIcalendar()) missing.push('python3-icalendar')
if (missing.length > 0) {
  console.error(`Install from Debian first: apt-get install ${missing.join(' ')}`)
  process.exit(1)
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  const error = await check().then(
    () => undefined,
    (reason: Error) => reason,
  )
  console.log(error ? `failed  ${name}\n        ${error.message}` : `passed  ${name}`)
  if (error) failed += 1
}
console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
