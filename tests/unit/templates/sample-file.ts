/** A template that is right, for tests to change: `from` becomes `to`. */
export function sampleFile(...changes: [from: string | RegExp, to: string][]): string {
  return changes.reduce((file, [from, to]) => {
    const changed = file.replace(from, () => to)
    if (changed === file) throw new Error(`Nothing to change: ${from}`)
    return changed
  }, file)
}

const file = `---
slug: decline-the-offer
kind: decline-offer-direct
purpose: decline_offer
channel: email
tone: formal
locale: en-GB
title: Decline an offer
whenToUse: The no is final.
whenNot: You would take it for more.
rules: [M2, M4]
fields:
  contact: { type: person, label: Who made the offer }
  role: { type: role, label: The role }
  team: { type: line, label: Who gave you their time, example: the finance team, optional: true }
  city: { type: place, label: The other city }
choices:
  reason:
    label: One short reason
    optional: true
    options:
      - { id: elsewhere, label: Another offer, text: I have accepted another role. }
      - { id: move, label: The move, text: "I will not move to {city}." }
subject: "{role}: my decision"
notes:
  - { on: Thank you, says: Thanks comes first. }
---
{contact:greeting}

Thank you for offering me the role of {role}.[ I thank {team} as well.]

I have decided not to accept it. {reason}

[{team} will hear it from me.]

Yours sincerely,
{me:name}
[{me:phone}]
`
