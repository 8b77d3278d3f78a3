'use client'

/** Id, title, place, stage, verdict and deadline, in words. */
export type OpportunityCells = readonly [id: string, title: string, ...cells: (string | null)[]]

/** Client code, so that a row reaches the browser's React as its six words and not as the elements around them. */
export function OpportunityRows({ rows }: { rows: readonly OpportunityCells[] }) {
  return rows.map(([id, title, place, stage, verdict, answerBy]) => (
    <tr key={id}>
      <td>
        <a href={`/opportunities/${id}`}>{title}</a>
      </td>
      <td>{place}</td>
      <td>{stage}</td>
      <td>{verdict}</td>
      <td>{answerBy}</td>
    </tr>
  ))
}
