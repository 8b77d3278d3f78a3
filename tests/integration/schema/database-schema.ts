/** What both sides are brought to, so that they can be compared; lists of columns are joined by ", ". */
export type TableSchema = {
  /** By column: type, "not null", "default". */
  columns: Record<string, string>
  primaryKey: string
  unique: string[]
  indexes: string[]
  foreignKeys: string[]
}

export type DatabaseSchema = { tables: Record<string, TableSchema>; enums: Record<string, string[]> }
