import type { Kysely } from 'kysely'

/** Rounds that a partner leads: where the partner sits, what they heard in each answer, and when they handed it in. */
export const createPartners = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .createTable('round_partner')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('round_id', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('handed_at', 'bigint')
    .addPrimaryKeyConstraint('round_partner_key', ['owner', 'round_id'])
    .addForeignKeyConstraint('round_partner_round', ['owner', 'round_id'], 'round', ['owner', 'id'])
    .execute()
  await schema
    .createTable('round_heard')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('round_id', 'text', (column) => column.notNull())
    .addColumn('exchange', 'integer', (column) => column.notNull())
    .addColumn('heard', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('round_heard_key', ['owner', 'round_id', 'exchange'])
    .addForeignKeyConstraint('round_heard_round', ['owner', 'round_id'], 'round', ['owner', 'id'])
    .execute()
}
