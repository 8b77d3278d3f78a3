import { expect } from '@playwright/test'
import type { CaughtLetter } from '@/scripts/caught-letter'

export type Mail = {
  /** The newest letter to the address, once at least `count` of them have come. Fails after 15 seconds. */
  latestTo: (address: string, count?: number) => Promise<CaughtLetter>
  /** The six-digit code in the newest letter that has one, once at least `count` such have come. */
  codeTo: (address: string, count?: number) => Promise<string>
  /** All letters to the address that are here now, newest first. */
  listTo: (address: string) => Promise<CaughtLetter[]>
}

/** What the product mailed, as the catcher at `webUrl` holds it. */
export function mailAt(webUrl: string): Mail {
  const listTo = async (address: string) => {
    const letters: CaughtLetter[] = await (await fetch(`${webUrl}/messages.json`)).json()
    return letters.filter(({ recipients }) => recipients.includes(address))
  }
  const wait = async (address: string, count: number, fits: (letter: CaughtLetter) => boolean) => {
    let letters: CaughtLetter[] = []
    const arrived = async () => {
      letters = (await listTo(address)).filter(fits)
      return letters.length
    }
    await expect
      .poll(arrived, { message: `mail to ${address}`, timeout: 15_000 })
      .toBeGreaterThanOrEqual(count)
    return letters[0] as CaughtLetter
  }
  const latestTo = (address: string, count = 1) => wait(address, count, () => true)
  const codeTo = async (address: string, count = 1) => {
    const { text } = await wait(address, count, (letter) => codeIn(letter) !== undefined)
    return codeIn({ text }) as string
  }
  return { latestTo, codeTo, listTo }
}

const codeIn = ({ text }: Pick<CaughtLetter, 'text'>) => /\b\d{6}\b/.exec(text)?.[0]
