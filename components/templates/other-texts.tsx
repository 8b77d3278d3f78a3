import { channelLabels, languageLabels, toneLabels } from '@/components/templates/template-words'
import type { LibraryText } from '@/lib/templates/queries'
import type { Template, TemplateLocale } from '@/lib/templates/template'

type OtherTextsProps = { kind: string; locale: Template['locale']; others: LibraryText['others'] }

/** What kind of text this is, and the same in other tones and languages. */
export function OtherTexts({ kind, locale, others }: OtherTextsProps) {
  return (
    <p className="other-texts">
      <span>{kind}</span>
      {others.length > 0 && (
        <span>
          Also:{' '}
          {others.map((other, index) => (
            <span key={other.slug}>
              {index > 0 && ', '}
              <a href={`/templates/${other.slug}`} hrefLang={other.locale} lang="en-GB">
                {nameOf(other, locale)}
              </a>
            </span>
          ))}
        </span>
      )}
    </p>
  )
}

/** What tells it from this one: its language; in the same language its tone; in the same tone its channel. */
function nameOf({ locale, tone, channel }: LibraryText['others'][number], here: string): string {
  if (locale !== here) return languageLabels[locale as TemplateLocale]
  return channel === 'email'
    ? toneLabels[tone as Template['tone']]
    : channelLabels[channel as Template['channel']]
}
