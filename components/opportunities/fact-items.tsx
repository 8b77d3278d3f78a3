import { Fold } from '@/components/ui/fold'
import type { Fact } from '@/lib/opportunities/facts/fact'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import { FactField } from './fact-field'

type FactItemsProps = { fact: Fact & { kind: 'list' }; name: string; value: unknown; zone: string }

const spare = 3

/** Several things of one kind, each in its fold, and spare ones to add: an item left open is dropped. */
export function FactItems({ fact, name, value, zone }: FactItemsProps) {
  const items = (value ?? []) as Record<string, unknown>[]
  const rows = [...items, ...Array.from({ length: spare }, () => ({}) as Record<string, unknown>)]
  const titleOf = (index: number) => {
    if (index < items.length) return sayFact(fact, [items[index]], zone, new Date())
    return index === 0 ? 'The first' : fact.add
  }
  return (
    <fieldset className="field">
      <legend>{fact.question}</legend>
      <div>
        {rows.map((item, index) => (
          <Fold
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list
            key={index}
            open={index < items.length || (items.length === 0 && index === 0)}
            title={titleOf(index)}
          >
            <div className="item">
              {fact.items.map((part) => (
                <FactField
                  compact
                  fact={part}
                  key={part.path}
                  name={`${name}.${index}.${part.path}`}
                  value={item[part.path]}
                  zone={zone}
                />
              ))}
            </div>
          </Fold>
        ))}
      </div>
    </fieldset>
  )
}
