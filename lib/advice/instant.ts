/** An instant in UTC, `2026-03-05T18:00:00Z`, with a fraction only where there is one. */
export function formatInstant(epochMilliseconds: number): string
export function formatInstant(epochMilliseconds: number | null): string | null
export function formatInstant(epochMilliseconds: number | null): string | null {
  if (epochMilliseconds === null) return null
  return new Date(epochMilliseconds).toISOString().replace('.000Z', 'Z')
}
