declare module '@jsonresume/schema' {
  /** The published JSON schema, of which only the names of the parts are read here. */
  export const schema: { properties: Record<string, unknown> }
  /** Tells `told` what is wrong with a résumé, or null. */
  export function validate(resume: object, told: (errors: { message: string }[] | null) => void): void
}
