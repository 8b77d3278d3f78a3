import { inflateSync } from 'node:zlib'

/**
 * A WOFF 1.0 file as the TrueType font that it holds, once and for all: read as it is, every glyph would unpack its
 * table anew. Anything else is given back as it came.
 */
export function unpackWoff(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') return file
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, at) => tableAt(file, 44 + at * 20))
  const head = Buffer.alloc(12 + tables.length * 16)
  file.copy(head, 0, 4, 8)
  head.writeUInt16BE(tables.length, 4)
  let offset = head.length
  const parts: Buffer[] = [head]
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + at * 16
    head.write(tag, entry, 'latin1')
    for (const [place, value] of [checksum, offset, data.length].entries()) {
      head.writeUInt32BE(value, entry + 4 + place * 4)
    }
    const padding = Buffer.alloc(-data.length & 3)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat(parts)
}

function tableAt(file: Buffer, entry: number) {
  const [offset, packed, whole, checksum] = [4, 8, 12, 16].map((at) => file.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
    number,
  ]
  const data = file.subarray(offset, offset + packed)
  const tag = file.toString('latin1', entry, entry + 4)
  return { tag, checksum, data: packed < whole ? inflateSync(data) : data }
}
