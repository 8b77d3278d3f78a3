import { hash, verify } from '@node-rs/argon2'

// OWASP's floor for argon2id: 19 MiB, two passes, one lane. The library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of random bytes that were thrown away, at the same cost: what an unknown address is checked against. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$oAyhpjKYpXwb+yzfzLA3DA$ZGzvP2h5XQ5Ztswtx6KulLXfzXFHxZe+BDVkuCYUmdM'

export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Whether the password fits. Takes as long when there is no hash to compare with, and is then false. */
export async function fitsPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? nobody, password)
  return Boolean(passwordHash) && fits
}
