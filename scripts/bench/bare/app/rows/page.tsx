import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

type Row = Record<'id' | 'employer' | 'role' | 'place' | 'stage' | 'verdict', string> & {
  answer_by: Date | null
}

// biome-ignore lint/style/noDefaultExport: the framework asks for it
export default async function RowsPage() {
  const { rows } = await pool.query<Row>(
    'select id, employer, role, place, stage, verdict, answer_by from opportunity limit 50',
  )
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.id}</td>
            <td>{row.employer}</td>
            <td>{row.role}</td>
            <td>{row.place}</td>
            <td>{row.stage}</td>
            <td>{row.verdict}</td>
            <td>{row.answer_by?.toISOString()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
