/** "18 hours left", "3 days left", "12 minutes left"; what is over is "Due now". */
export function timeLeft(until: string | Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((new Date(until).getTime() - now.getTime()) / 60_000))
  if (minutes < 1) return 'Due now'
  if (minutes < 90) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`
  const hours = Math.floor(minutes / 60)
  if (hours === 1) return '1 hour left'
  return hours < 72 ? `${hours} hours left` : `${Math.floor(hours / 24)} days left`
}
