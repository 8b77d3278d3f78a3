import type { FileKind } from '@/lib/documents/file-name'

const types: Record<FileKind, string> = {
  eml: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
}

/** The headers of an answer that is kept as a file (RFC 6266, RFC 8187), by a name from `fileName`; nobody else keeps it. */
export function downloadHeaders(name: string): Record<string, string> {
  const kind = name.slice(name.lastIndexOf('.') + 1) as FileKind
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '_')
    .replace(/["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'Content-Type': types[kind],
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}
