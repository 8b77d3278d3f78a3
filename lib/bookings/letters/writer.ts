import type { Letter } from '@/lib/mail'
import type { DueLetter } from '@/lib/outbox'
import type { CallInLetter } from './queries'
import type { Reader } from './reader'

/** A letter from the call as it is now; null when it is no longer true. */
export type Writer = (call: CallInLetter, reader: Reader, now: Date, due: DueLetter) => Letter | null
