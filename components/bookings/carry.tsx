import { Hidden } from '@/components/ui/field'

/** What a form carries along unseen. */
export function Carry({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => <Hidden key={name} name={name} value={value} />)
}
