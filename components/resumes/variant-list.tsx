import { type Variant, variantIds, variants } from '@/lib/resumes/variants'
import { FileLinks } from './file-links'

type VariantListProps = {
  /** Where a variant is shown, and below which its files are. */
  baseOf: (variant: Variant) => string
  heading?: 'h2' | 'h3'
}

/** The seven variants, what each is, and its files. */
export function VariantList({ baseOf, heading: Heading = 'h2' }: VariantListProps) {
  return (
    <ul className="variants">
      {variantIds.map((id) => {
        const variant = variants[id]
        const base = baseOf(variant)
        return (
          <li key={id}>
            <Heading>
              <a href={base}>{variant.name}</a>
            </Heading>
            <p>{variant.about}</p>
            <div>
              <FileLinks base={base} document="resume" title={variant.resumeTitle} />
              <FileLinks base={base} document="cover-letter" title={variant.letterTitle} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
