declare module 'linebreak' {
  /** Where a line of the text may end (UAX 14); `position` is the first sign of the next line, in UTF-16 units. */
  class LineBreaker {
    constructor(text: string)
    nextBreak(): { position: number; required: boolean } | null
  }
  export = LineBreaker
}
