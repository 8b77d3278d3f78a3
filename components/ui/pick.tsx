type PickProps = {
  label: string
  name: string
  value: string | undefined
  /** What is sent, and its words. */
  options: Readonly<Record<string, string>>
  /** The words for no choice; left out, there is always one. */
  any?: string
}

/** One choice of a form that only reads, such as the filters above a list. */
export function Pick({ label, name, value = '', options, any }: PickProps) {
  return (
    <label>
      {label}
      {/* After a navigation within the page, a select shows what the address says now. */}
      <select defaultValue={value} key={value} name={name}>
        {any && <option value="">{any}</option>}
        {Object.entries(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
