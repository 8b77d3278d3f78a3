/** The two parts of a message; `subject` is empty where the channel has none. */
export type Text = { subject: string; body: string }

export type Where = keyof Text

/** In the order in which they are read. */
export const wheres = ['subject', 'body'] as const satisfies Where[]
