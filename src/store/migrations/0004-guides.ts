import type { Kysely } from 'kysely'

/** Guides that a person wrote or brought; those of the library are files of the program. */
export const createGuides = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .createTable('guide')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('deleted_at', 'bigint')
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('guide_key', ['owner', 'id'])
    .execute()
}
