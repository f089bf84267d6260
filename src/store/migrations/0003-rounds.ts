import type { Kysely } from 'kysely'

/** Rounds: where each stands, the log of events that led there, and what was made of it when it ended. */
export const createRounds = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .createTable('round')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text')
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('last_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('draft_sequence', 'bigint', (column) => column.notNull())
    .addColumn('verdict', 'text')
    .addColumn('cannot_tell', 'integer')
    .addColumn('drop_size', 'double precision')
    .addColumn('retired_asked', 'integer', (column) => column.notNull())
    .addColumn('retired_held', 'integer', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addPrimaryKeyConstraint('round_key', ['owner', 'id'])
    .addForeignKeyConstraint('round_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .execute()
  await schema
    .createIndex('round_by_story')
    .on('round')
    .columns(['owner', 'story_id', 'started_at'])
    .execute()

  await schema
    .createTable('round_event')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('round_id', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('round_event_key', ['owner', 'round_id', 'sequence'])
    .addForeignKeyConstraint('round_event_round', ['owner', 'round_id'], 'round', ['owner', 'id'])
    .execute()
}
