/** Of ascending starts the nearest to the wanted one, ascending; of two as near the earlier comes first. */
export function nearestSlots(starts: readonly number[], wanted: number, count = 3): number[] {
  const byDistance = starts.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
  return byDistance.slice(0, count).sort((a, b) => a - b)
}
