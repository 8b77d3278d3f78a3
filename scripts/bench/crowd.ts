import pg from 'pg'

/** How many opportunities each of the others has: like the viewer's own list, more than one page. */
const each = 60

/**
 * Adds other clients, once, with their opportunities and first events until the table holds `total` opportunities, spread
 * evenly, and lets Postgres look at what it has now.
 */
export async function addCrowd(databaseUrl: string, total: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>('select count(*) from opportunity')
    const missing = total - Number(rows[0]?.count ?? 0)
    await client.query(addClients, [Math.ceil(missing / each)])
    await client.query(addOpportunities, [missing, Math.ceil(missing / each)])
    await client.query(addEvents)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const addClients = `
  insert into "user" (id, email, name, zone)
  select uuidv7(), 'crowd-' || n || '@example.org', 'Client ' || n, 'Europe/Lisbon'
  from generate_series(1, $1::int) n`

// Neighbouring rows belong to different clients, as they do where many people write at once.
const addOpportunities = `
  with crowd as (
    select id, (row_number() over (order by id) - 1)::int as at from "user" where email like 'crowd-%'
  )
  insert into opportunity
    (id, client_id, employer, role, place, stage, facts, verdict, strength, answer_by, closed_at, updated_at)
  select uuidv7(), crowd.id, 'Employer ' || n % 997, 'Role ' || n % 89, 'Town ' || n % 53,
    case when n % 3 = 0 then 'declined' else 'interviewing' end::"Stage",
    jsonb_build_object('leaning', 'unsure', 'mobility.noticeDays', n % 90),
    case when n % 3 > 0 then 'clarify'::"Verdict" end,
    case when n % 3 > 0 then 'leaning'::"Strength" end,
    case when n % 3 > 0 then now() + n % 500 * interval '1 hour' end,
    case when n % 3 = 0 then now() - n % 500 * interval '1 hour' end,
    now() - n % 5000 * interval '1 minute'
  from generate_series(0, $1::int - 1) n join crowd on crowd.at = n % $2::int`

const addEvents = `
  insert into opportunity_event (id, opportunity_id, actor_id, kind, data)
  select uuidv7(), o.id, o.client_id, 'created', jsonb_build_object('stage', o.stage)
  from opportunity o join "user" u on u.id = o.client_id where u.email like 'crowd-%'`
