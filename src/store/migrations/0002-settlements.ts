import type { Kysely } from 'kysely'

/** What a person has settled where two tellings of a story disagree. The facts themselves are read from the texts. */
export const createSettlements = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .createTable('settlement')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('ruling', 'text', (column) => column.notNull())
    .addColumn('settled_at', 'bigint', (column) => column.notNull())
    .addColumn('sides', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settlement_key', ['owner', 'story_id', 'id'])
    .addForeignKeyConstraint('settlement_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .execute()
}
