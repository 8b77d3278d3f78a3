/** The address when it is one, with nothing around it; null for anything a header or a link could be broken with. */
export function emailAddress(typed: string | undefined): string | null {
  const address = typed?.trim() ?? ''
  return /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}\p{Surrogate}]{1,64}@[^\s@<>()[\]\\,;:"/?#%&\p{Cc}\p{Cf}\p{Surrogate}]{1,253}$/u.test(
    address,
  )
    ? address
    : null
}
