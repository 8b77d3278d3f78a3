import pg from 'pg'
import type { DatabaseSchema, TableSchema } from './database-schema'

/** What the catalogue of a database says, after `change` was made to it (given for proofs only). */
export async function schemaOfDatabase(url: string, change?: string): Promise<DatabaseSchema> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if (change) await client.query(change)
    const tables: Record<string, TableSchema> = {}
    for (const { name } of await read<{ name: string }>(client, tableNames))
      tables[name] = await readTable(client, name)
    const enums = await read<{ name: string; values: string[] }>(client, enumValues)
    return { tables, enums: Object.fromEntries(enums.map(({ name, values }) => [name, values])) }
  } finally {
    await client.end()
  }
}

async function readTable(client: pg.Client, table: string): Promise<TableSchema> {
  const columns = await read<{ name: string; column: string }>(client, columnsOf, table)
  const indexes = await read<{ kind: string; columns: string }>(client, indexesOf, table)
  const keys = await read<{ key: string }>(client, foreignKeysOf, table)
  const ofKind = (kind: string) =>
    indexes.filter((index) => index.kind === kind).map((index) => index.columns)
  return {
    columns: Object.fromEntries(columns.map(({ name, column }) => [name, column])),
    primaryKey: ofKind('id')[0] ?? '',
    unique: ofKind('unique').sort(),
    indexes: ofKind('normal').sort(),
    foreignKeys: keys.map(({ key }) => key).sort(),
  }
}

async function read<Row extends pg.QueryResultRow>(
  client: pg.Client,
  sql: string,
  table?: string,
): Promise<Row[]> {
  const { rows } = await client.query<Row>(sql, table === undefined ? [] : [table])
  return rows
}

const tableNames = `
  select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations'`

const enumValues = `
  select typname as name, array_agg(enumlabel::text order by enumsortorder) as values
  from pg_enum join pg_type on pg_type.oid = enumtypid group by typname`

const columnsOf = `
  select attname as name, concat_ws(' ', trim(both '"' from format_type(atttypid, atttypmod)),
    case when attnotnull then 'not null' end, case when atthasdef then 'default' end) as column
  from pg_attribute
  where attrelid = quote_ident($1)::regclass and attnum > 0 and not attisdropped and attgenerated = ''`

// Prisma has no words for partial indexes, expressions, generated columns and exclusion constraints.
const indexesOf = `
  select case when indisprimary then 'id' when indisunique then 'unique' else 'normal' end as kind,
    (select string_agg(attname, ', ' order by place)
     from unnest(indkey::smallint[]) with ordinality as part(number, place)
     join pg_attribute on attrelid = indrelid and attnum = number) as columns
  from pg_index
  where indrelid = quote_ident($1)::regclass
    and indpred is null and indexprs is null and not indisexclusion
    and not exists (select from pg_attribute
      where attrelid = indrelid and attnum = any (indkey::smallint[]) and attgenerated <> '')`

const foreignKeysOf = `
  select format('%s -> %s (%s) on delete %s on update %s',
    (select string_agg(attname, ', ' order by place) from unnest(conkey) with ordinality as part(number, place)
     join pg_attribute on attrelid = conrelid and attnum = number),
    (select relname from pg_class where oid = confrelid),
    (select string_agg(attname, ', ' order by place) from unnest(confkey) with ordinality as part(number, place)
     join pg_attribute on attrelid = confrelid and attnum = number),
    rules ->> confdeltype::text, rules ->> confupdtype::text) as key
  from pg_constraint,
    (values ('{"a":"NoAction","r":"Restrict","c":"Cascade","n":"SetNull","d":"SetDefault"}'::jsonb)) as names(rules)
  where contype = 'f' and conrelid = quote_ident($1)::regclass`
