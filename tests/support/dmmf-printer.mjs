// A generator in Prisma's sense: told of the data model on standard input, it writes it to the file DMMF_FILE.
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line)
  if (method === 'generate') writeFileSync(process.env.DMMF_FILE, JSON.stringify(params.dmmf.datamodel))
  const result = method === 'getManifest' ? { manifest: { prettyName: 'DMMF' } } : null
  process.stderr.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`)
}
