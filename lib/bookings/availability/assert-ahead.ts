import { DomainError } from '@/lib/errors'

/** A day that is over would be kept and never shown again; throws `invalid` for the field it was typed in. */
export function assertAhead(day: string, today: string, field: 'on' | 'endsOn'): void {
  if (day < today) throw new DomainError('invalid', 'This day is over. Choose today or a later one.', field)
}
