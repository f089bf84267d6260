import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'

/** Marks an SQLite file as one of ours: "T3LV" in ASCII. https://www.sqlite.org/pragma.html#pragma_application_id */
export const applicationId = 0x54334c56

/** Owner comes first in every key and index, so that the tables can be split by owner. */
export const createFirstTables = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  const bytes = engine === 'sqlite' ? sql`blob` : sql`bytea`
  const { schema } = db
  if (engine === 'sqlite') await sql`pragma application_id = ${sql.lit(applicationId)}`.execute(db)

  await schema
    .createTable('story')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('active_place', 'integer')
    .addColumn('example', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('deleted_at', 'bigint')
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_key', ['owner', 'id'])
    .execute()

  await schema
    .createTable('story_version')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addColumn('run', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_version_key', ['owner', 'story_id', 'version'])
    .addForeignKeyConstraint('story_version_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .execute()

  await schema
    .createTable('story_source')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_source_key', ['owner', 'id'])
    .addForeignKeyConstraint('story_source_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .execute()
  await schema
    .createIndex('story_source_by_story')
    .on('story_source')
    .columns(['owner', 'story_id', 'id'])
    .execute()

  await schema
    .createTable('card_state')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('card_state_key', ['owner', 'story_id', 'facet'])
    .addForeignKeyConstraint('card_state_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .execute()

  await schema
    .createTable('attempt')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('draw_kind', 'text', (column) => column.notNull())
    .addColumn('seed', 'double precision', (column) => column.notNull())
    .addColumn('drawn_at', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('answered_at', 'bigint')
    .addColumn('day', 'text')
    .addColumn('elapsed_ms', 'double precision', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('draft_sequence', 'bigint', (column) => column.notNull())
    .addColumn('self_rating', 'integer')
    .addColumn('overall', 'double precision')
    .addColumn('fluent', 'integer')
    .addColumn('fluency', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('judgment', 'text')
    .addPrimaryKeyConstraint('attempt_key', ['owner', 'id'])
    .addForeignKeyConstraint('attempt_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .execute()
  // The unanswered draft that is offered again.
  await schema
    .createIndex('attempt_by_state')
    .on('attempt')
    .columns(['owner', 'state', 'id'])
    .execute()
  // A card's attempts over time, and how many it took until the first fluent one, from the index alone.
  await schema
    .createIndex('attempt_by_card')
    .on('attempt')
    .columns(['owner', 'story_id', 'facet', 'answered_at', 'fluent'])
    .execute()

  await schema
    .createTable('card_day')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('fluent', 'integer', (column) => column.notNull())
    .addColumn('compared', 'integer', (column) => column.notNull())
    .addColumn('self_sum', 'integer', (column) => column.notNull())
    .addColumn('overall_sum', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('card_day_key', ['owner', 'day', 'story_id', 'facet'])
    .execute()

  await schema
    .createTable('setting')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('setting_key', ['owner', 'key'])
    .execute()
}
