import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSchema, TableSchema } from './database-schema'

type Field = {
  name: string
  dbName?: string
  kind: 'scalar' | 'enum' | 'object'
  type: string
  nativeType: [string, string[]] | null
  isList: boolean
  isRequired: boolean
  isUpdatedAt: boolean
  default?: unknown
  relationFromFields?: string[]
  relationToFields?: string[]
  relationOnDelete?: string
  relationOnUpdate?: string
}

type Model = { name: string; dbName: string | null; fields: Field[] }
type Index = { model: string; type: 'id' | 'normal' | 'unique'; fields: { name: string }[] }
type Dmmf = {
  models: Model[]
  enums: { name: string; dbName: string | null; values: { name: string; dbName: string | null }[] }[]
  indexes: Index[]
}

let described: DatabaseSchema | undefined

/** The database that prisma/schema.prisma describes, by Prisma's own reading of it (its DMMF). */
export function schemaOfPrisma(): DatabaseSchema {
  described ??= schemaFrom(readDmmf())
  return described
}

function readDmmf(): Dmmf {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-dmmf-'))
  const schema = readFileSync('prisma/schema.prisma', 'utf8').replace(/^generator [^}]*}/m, '')
  const printer = `${process.cwd()}/tests/support/dmmf-printer.mjs`
  writeFileSync(
    join(folder, 'schema.prisma'),
    `generator dmmf {\n  provider = "node '${printer}'"\n  output = "${folder}"\n}\n${schema}`,
  )
  const file = join(folder, 'dmmf.json')
  const args = [
    'node_modules/prisma/build/index.js',
    'generate',
    '--no-hints',
    '--schema',
    `${folder}/schema.prisma`,
  ]
  const env = { ...process.env, DMMF_FILE: file, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  try {
    execFileSync(process.execPath, args, { env, stdio: 'pipe' })
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function schemaFrom(dmmf: Dmmf): DatabaseSchema {
  const tables = dmmf.models.map((model) => [tableName(model), tableOf(model, dmmf)] as const)
  const enums = dmmf.enums.map(
    ({ name, dbName, values }) =>
      [dbName ?? name, values.map((value) => value.dbName ?? value.name)] as const,
  )
  return { tables: Object.fromEntries(tables), enums: Object.fromEntries(enums) }
}

function tableOf(model: Model, dmmf: Dmmf): TableSchema {
  const columns = model.fields.filter(({ kind }) => kind !== 'object')
  const indexes = dmmf.indexes.filter((index) => index.model === model.name)
  const columnsOf = (index: Index) => index.fields.map(({ name }) => columnNamed(model, name)).join(', ')
  const ofType = (type: Index['type']) => indexes.filter((index) => index.type === type).map(columnsOf)
  return {
    columns: Object.fromEntries(columns.map((field) => [field.dbName ?? field.name, columnOf(field)])),
    primaryKey: ofType('id')[0] ?? '',
    unique: ofType('unique').sort(),
    indexes: ofType('normal').sort(),
    foreignKeys: model.fields.flatMap((field) => foreignKeyOf(field, model, dmmf)).sort(),
  }
}

function columnOf(field: Field): string {
  const type = `${typeOf(field)}${field.isList ? '[]' : ''}`
  // Prisma leaves columns of lists open to null in the database, and reads null as an empty list.
  return [type, field.isRequired && !field.isList && 'not null', hasDatabaseDefault(field) && 'default']
    .filter(Boolean)
    .join(' ')
}

const types: Record<string, (size: string) => string> = {
  String: () => 'text',
  Boolean: () => 'boolean',
  Int: () => 'integer',
  BigInt: () => 'bigint',
  Float: () => 'double precision',
  Json: () => 'jsonb',
  Bytes: () => 'bytea',
  Uuid: () => 'uuid',
  Citext: () => 'citext',
  Text: () => 'text',
  SmallInt: () => 'smallint',
  Integer: () => 'integer',
  JsonB: () => 'jsonb',
  VarChar: (size) => `character varying(${size})`,
  Timestamptz: (size) => `timestamp(${size}) with time zone`,
  Timestamp: (size) => `timestamp(${size}) without time zone`,
  Date: () => 'date',
}

function typeOf({ kind, type, nativeType }: Field): string {
  if (kind === 'enum') return type
  const [name, [size = ''] = []] = nativeType ?? [type]
  const known = types[name]
  if (!known) throw new Error(`Which column type is ${name}? Add it to schema-of-prisma.ts.`)
  return known(size)
}

// Ids such as uuid(7), and @updatedAt, are made by the client; the database knows no default for them.
function hasDatabaseDefault(field: Field): boolean {
  if (field.default === undefined || field.default === null) return false
  const called = (field.default as { name?: string }).name
  return called === undefined || ['now', 'dbgenerated', 'autoincrement'].includes(called)
}

function foreignKeyOf(field: Field, model: Model, dmmf: Dmmf): string[] {
  const from = field.relationFromFields ?? []
  const other = dmmf.models.find(({ name }) => name === field.type)
  if (from.length === 0 || !other) return []
  const columns = from.map((name) => columnNamed(model, name)).join(', ')
  const toColumns = (field.relationToFields ?? []).map((name) => columnNamed(other, name)).join(', ')
  const onDelete = field.relationOnDelete ?? (field.isRequired ? 'Restrict' : 'SetNull')
  const rules = `on delete ${onDelete} on update ${field.relationOnUpdate ?? 'Cascade'}`
  return [`${columns} -> ${tableName(other)} (${toColumns}) ${rules}`]
}

function columnNamed(model: Model, name: string): string {
  return model.fields.find((field) => field.name === name)?.dbName ?? name
}

function tableName({ name, dbName }: Model): string {
  return dbName ?? name
}
