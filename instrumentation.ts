/** Runs once as a server starts, before its first request. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next writes its runtime in here as it builds, and leaves the rest out of the others
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { believeOnlyTheConnection } = await import('@/lib/accounts/peer-address')
  believeOnlyTheConnection()
  const { sayWhatIsMissing } = await import('@/lib/missing-answer')
  sayWhatIsMissing()
}
