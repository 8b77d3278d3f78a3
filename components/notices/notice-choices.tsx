import type { Kind, NoticeKind } from '@/lib/notices/kinds'
import './notices.css'

type NoticeChoicesProps = {
  kinds: readonly (Kind & { name: NoticeKind })[]
  choices: readonly { name: NoticeKind; inApp: boolean; byMail: boolean }[]
}

/** A box for each kind and each way it can come. */
export function NoticeChoices({ kinds, choices }: NoticeChoicesProps) {
  const rows = choices.flatMap((choice) => {
    const kind = kinds.find(({ name }) => name === choice.name)
    return kind ? [{ ...choice, ...kind }] : []
  })
  return (
    <table className="notice-choices">
      <caption className="sr-only">What you are told, and how</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Inbox</th>
          <th scope="col">Mail</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label, inApp, byMail, mailOnly }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>
              {!mailOnly && (
                <Box checked={inApp} label={`${label}: in the inbox`} name="inApp" value={name} />
              )}
            </td>
            <td>
              <Box checked={byMail} label={`${label}: by mail`} name="byMail" value={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type BoxProps = { name: 'inApp' | 'byMail'; value: NoticeKind; label: string; checked: boolean }

function Box({ label, checked, ...rest }: BoxProps) {
  return (
    <label>
      <input defaultChecked={checked} type="checkbox" {...rest} />
      <span className="sr-only">{label}</span>
    </label>
  )
}
