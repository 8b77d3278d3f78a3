import pg from 'pg'

type Query = { text: string; values: unknown[] }
type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Plan[] }

/** Every step of the plans of the queries that `read` really sends. */
export async function planStepsOf(read: () => Promise<unknown>): Promise<Plan[]> {
  const queries = await queriesOf(read)
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const plans: Plan[] = []
  try {
    for (const { text, values } of queries) {
      const { rows } = await client.query(`explain (format json) ${text}`, values)
      plans.push(rows[0]['QUERY PLAN'][0].Plan)
    }
  } finally {
    await client.end()
  }
  return plans.flatMap(steps)
}

async function queriesOf(read: () => Promise<unknown>): Promise<Query[]> {
  const seen: Query[] = []
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown
  const listening = function (this: pg.Client, ...given: unknown[]) {
    const [first, values] = given as [Partial<Query> | string, unknown[] | undefined]
    const { text = '', values: own } = typeof first === 'string' ? { text: first } : first
    if (/^\s*(with|select|update|insert|delete)/i.test(text)) seen.push({ text, values: own ?? values ?? [] })
    return query.apply(this, given)
  }
  pg.Client.prototype.query = listening as typeof pg.Client.prototype.query
  try {
    await read()
  } finally {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query
  }
  return seen
}

function steps(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(steps)]
}
