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
            <p>{sayVariant(variant)}</p>
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

/** "In German, on A4, months as 03/2021; room for five lines of personal data, no photo." */
function sayVariant({ languageName, paper, months, personal }: Variant): string {
  const month = { numbers: '03/2021', short: 'Mar 2021', long: 'March 2021' }[months]
  const sheet = paper === 'a4' ? 'A4' : 'US Letter'
  const lines = `${personal.length} ${personal.length === 1 ? 'line' : 'lines'}`
  return `Headings in ${languageName}, ${sheet}, months as ${month}. At most ${lines} of personal data, no photo.`
}
