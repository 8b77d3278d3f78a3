import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Field, Hidden, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { languageNames, sayLanguage } from '@/lib/bookings/availability/languages'
import type { CoachProfile } from '@/lib/bookings/availability/schema'
import { reminderChoices } from '@/lib/bookings/schema'
import { countryNames, sayCountry } from '@/lib/countries'
import type { FormState } from '@/lib/form-action'
import { zones } from '@/lib/time'

type ProfileFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  profile: CoachProfile
  /** The first save makes the coach; before it nothing is kept that another tab could have changed. */
  isNew: boolean
  kinds: readonly { id: string; name: string; lengthMinutes: number }[]
}

/** All that a coach says of themself, and how they are booked. */
export function ProfileForm({ action, profile, isNew, kinds }: ProfileFormProps) {
  return (
    <ActionForm action={action} id="profile">
      {!isNew && <Hidden name="drawn" value={JSON.stringify(profile)} />}
      <Field
        autoComplete="off"
        defaultValue={profile.headline}
        hint="One line under your name, such as “Moves within Europe, first contracts abroad”."
        label="Headline"
        name="headline"
      />
      <TextArea
        defaultValue={profile.bio}
        hint="What you have seen, and whom you help. Leave an empty line between paragraphs."
        label="About you"
        name="bio"
      />
      <Codes
        codes={profile.languages}
        legend="Languages you coach in"
        list={languageNames()}
        name="Languages"
        say={sayLanguage}
        what="a language"
      />
      <Codes
        codes={profile.countries}
        legend="Countries you know"
        list={countryNames()}
        name="Countries"
        say={sayCountry}
        what="a country"
      />
      <Choices
        columns={2}
        defaultValue={profile.kinds}
        hint="Clients can book these with you."
        legend="Calls you offer"
        name="kinds"
        options={kinds.map(({ id, name, lengthMinutes }) => ({
          value: id,
          label: name,
          hint: `${lengthMinutes} minutes`,
        }))}
        type="checkbox"
      />
      <HowBooked profile={profile} />
      <SubmitButton pendingLabel="Saving …">Save the profile</SubmitButton>
    </ActionForm>
  )
}

type CodesProps = {
  name: 'Languages' | 'Countries'
  codes: readonly string[]
  legend: string
  /** The names to choose from. */
  list: readonly string[]
  say: (code: string) => string
  what: string
}

/** What is chosen so far, each to be taken out again, and a field that searches for one more. */
function Codes({ name, codes, legend, list, say, what }: CodesProps) {
  const options = codes.map((code) => ({ value: code, label: say(code) }))
  return (
    <div className="grid gap-3">
      {options.length > 0 && (
        <Choices
          columns={3}
          defaultValue={codes}
          key={codes.join()}
          legend={legend}
          name={name.toLowerCase()}
          options={options}
          type="checkbox"
        />
      )}
      <Field
        autoComplete="off"
        hint="Type to search. Several: with commas between them."
        key={`add ${codes.join()}`}
        label={options.length > 0 ? `Add ${what}` : legend}
        list={list}
        name={`add${name}`}
      />
    </div>
  )
}

function HowBooked({ profile }: { profile: CoachProfile }) {
  return (
    <>
      <Field
        defaultValue={profile.zone}
        hint="Your hours are in it. Type a city to search."
        label="Time zone of your hours"
        list={zones()}
        name="zone"
      />
      <Field
        autoComplete="off"
        defaultValue={profile.slug}
        hint="The end of your page’s address: small letters, digits, hyphens."
        label="Address of your page"
        name="slug"
      />
      <Field
        autoComplete="tel"
        defaultValue={profile.phone ?? ''}
        hint="Clients see it where a change is too late for a form. May stay empty."
        label="Phone"
        name="phone"
        type="tel"
      />
      <Field
        autoComplete="off"
        defaultValue={profile.videoPattern ?? ''}
        hint="Instead of the practice’s room. {booking} becomes a word of the call’s own, so that nobody walks into another call."
        label="Video link"
        name="videoPattern"
        placeholder="https://meet.example.org/{booking}"
      />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <Cap kept={profile.dailyCap} label="Most calls a day" name="dailyCap" />
        <Cap kept={profile.weeklyCap} label="Most calls a week" name="weeklyCap" />
      </div>
      <Choices
        columns={3}
        defaultValue={profile.reminderMinutes.map(String)}
        legend="Remind me before a call"
        name="reminderMinutes"
        options={reminderChoices
          .toReversed()
          .map((minutes) => ({ value: String(minutes), label: sayMinutes(minutes) }))}
        type="checkbox"
      />
    </>
  )
}

function Cap({ name, label, kept }: { name: string; label: string; kept: number | null }) {
  const value = kept === null ? '' : String(kept)
  return (
    <Field defaultValue={value} hint="Empty: as many as fit." inputMode="numeric" label={label} name={name} />
  )
}

function sayMinutes(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`
  if (minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
  return `${minutes} minutes`
}
