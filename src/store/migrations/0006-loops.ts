import type { Kysely } from 'kysely'

/** Loops at companies, each a document, and the question of a person's own that an attempt was asked. */
export const createLoops = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .createTable('loop')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('deleted_at', 'bigint')
    .addColumn('rounds_at', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('loop_key', ['owner', 'id'])
    .execute()
  await schema.alterTable('attempt').addColumn('own_question', 'text').execute()
}
