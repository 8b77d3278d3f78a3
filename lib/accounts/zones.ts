/** The IANA zones that this runtime offers for choice, UTC first. About 420 names. */
export function listZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
}
