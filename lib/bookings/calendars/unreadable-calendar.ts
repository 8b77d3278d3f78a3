/** A calendar that could not be fetched or read; `message` is shown to its coach and holds nothing of the address. */
export class UnreadableCalendar extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UnreadableCalendar'
  }
}

/** What is said about every calendar that asks for more work than is done for one. */
export function tooLarge(): UnreadableCalendar {
  return new UnreadableCalendar(
    'This calendar is too large to read: it has too many events, or repeats them too often.',
  )
}
