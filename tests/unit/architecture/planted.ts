import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Makes a temporary folder with these files, by path, hands it to `act`, and removes it. */
export function withPlanted<Result>(files: Record<string, string>, act: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-planted-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return act(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
