import { printableLine } from '@/lib/documents/printable'

/** What Windows takes for a device, with any ending. */
const device = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=[ .]|$)/iu

/** Bytes: file systems end at 255, and Windows would like to fit the folders into 260 as well. */
const longest = 120

export type FileKind = 'eml' | 'docx' | 'pdf' | 'txt' | 'json'

/**
 * A name that Windows, macOS and Linux all take, made of what a document is called. Accents and every script stay; signs
 * that mean something to a file system become "-", marks nobody sees vanish. `otherwise` when nothing is left.
 */
export function fileName(title: string, kind: FileKind, otherwise = 'letter'): string {
  const stem = printableLine(title)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s*[<>:"/\\|?*]+\s*/g, ' - ')
    .replace(/\s+/g, ' ')
  const cut = trimmed(cutTo(trimmed(stem), longest - kind.length - 1)) || otherwise
  return `${cut.replace(device, '_$1')}.${kind}`
}

/** A dot in front hides a file, one at the end is lost, a dash in front is an option, "~$" the mark of an open file. */
function trimmed(stem: string): string {
  return stem.replace(/^[\s.~$-]+|[\s.-]+$/g, '')
}

function cutTo(stem: string, bytes: number): string {
  let length = 0
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(stem)) {
    length += Buffer.byteLength(segment)
    if (length > bytes) return kept
    kept += segment
  }
  return kept
}
