import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { cloneTemplate, dropDatabase } from '@/tests/support/cluster'
import { schemaOfDatabase } from './schema-of-database'
import { schemaOfPrisma } from './schema-of-prisma'

const name = `schema_${process.env.VITEST_POOL_ID}`
let url: string

beforeEach(async () => {
  url = await cloneTemplate(inject('clusterUrl'), name)
})

afterEach(() => dropDatabase(inject('clusterUrl'), name))

test('schema.prisma and the migrations describe the same database', async () => {
  expect(await schemaOfDatabase(url)).toEqual(schemaOfPrisma())
})

test.each([
  ['a column more', 'alter table "user" add column nickname text'],
  ['a column less', 'alter table "user" drop column name'],
  ['another type', 'alter table opportunity alter column role type varchar(40)'],
  ['null allowed', 'alter table opportunity alter column role drop not null'],
  ['a default less', 'alter table "user" alter column zone drop default'],
  ['an enum value more', `alter type "Role" add value 'guest'`],
  ['an index less', 'drop index follow_up_due_at_idx'],
  ['a unique index less', 'drop index user_email_key'],
  [
    'another delete rule',
    `alter table session drop constraint session_user_id_fkey,
    add constraint session_user_id_fkey foreign key (user_id) references "user" (id) on update cascade`,
  ],
  ['a table more', 'create table extra (id int primary key)'],
])('it notices %s', async (_what, sql) => {
  expect(await schemaOfDatabase(url, sql)).not.toEqual(schemaOfPrisma())
})
