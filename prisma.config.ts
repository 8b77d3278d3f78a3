import { defineConfig } from 'prisma/config'

// The product never asks Prisma for a connection from here; only `prisma migrate` (authoring) does.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
})
