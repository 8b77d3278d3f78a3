import { ActionForm } from '@/components/ui/action-form'
import { Field, Select } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDays } from '@/lib/bookings/availability/days'
import { sayCountry } from '@/lib/countries'
import type { FormState } from '@/lib/form-action'
import type { Holiday } from '@/lib/holidays'
import { OwnRows } from './own-rows'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type HolidaysSectionProps = {
  /** "DE", "DE-BE", or null while none was named. */
  region: string | null
  /** Of the named country. */
  regions: readonly { code: string; name: string }[]
  /** The codes of the countries to choose from. */
  countries: readonly string[]
  proposals: readonly Holiday[]
  saveRegion: Action
  add: Action
}

/** Public holidays as proposals: nothing is taken off until the coach says so. */
export function HolidaysSection(props: HolidaysSectionProps) {
  const { region, regions, countries, proposals, saveRegion, add } = props
  const [country = '', state = ''] = region?.split('-') ?? []
  const rows = proposals.map(({ name, ...days }) => ({
    value: days.startsOn,
    title: sayDays(days),
    note: name,
  }))
  return (
    <section aria-labelledby="holidays-head" className="availability-part">
      <h2 id="holidays-head">Public holidays</h2>
      <p className="text-soft">{lead(region, rows.length)}</p>
      <ActionForm action={saveRegion} className="one-line" id="region" key={region}>
        <Field
          autoComplete="off"
          defaultValue={country && sayCountry(country)}
          label="Country"
          list={countries.map(sayCountry).toSorted((a, b) => a.localeCompare(b, 'en-GB'))}
          name="country"
        />
        {regions.length > 0 && (
          <Select
            defaultValue={state}
            empty="All of it"
            label="Region"
            name="region"
            options={regions.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <SubmitButton variant="plain">Show</SubmitButton>
      </ActionForm>
      <OwnRows action={add} id="holidays" name="holiday" rows={rows} verb="Take off">
        {rows.length > 1 && (
          <SubmitButton name="holiday" value="all" variant="plain">
            Take all {rows.length} off
          </SubmitButton>
        )}
      </OwnRows>
    </section>
  )
}

function lead(region: string | null, proposed: number): string {
  if (!region) return 'Name a country, and its holidays of the next twelve months are proposed as days off.'
  if (proposed === 0) return 'All of the next twelve months are days off already.'
  return 'Of the next twelve months, those that are no days off yet.'
}
