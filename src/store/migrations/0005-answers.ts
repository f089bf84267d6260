import type { Kysely } from 'kysely'

/** Built answers with their history, and tellings that were practised against the clock. */
export const createAnswers = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .createTable('answer')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('deleted_at', 'bigint')
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_key', ['owner', 'id'])
    .addForeignKeyConstraint('answer_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .execute()
  await schema
    .createIndex('answer_by_story')
    .on('answer')
    .columns(['owner', 'story_id', 'id'])
    .execute()

  await schema
    .createTable('answer_version')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addColumn('run', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_version_key', ['owner', 'answer_id', 'version'])
    .addForeignKeyConstraint('answer_version_answer', ['owner', 'answer_id'], 'answer', [
      'owner',
      'id',
    ])
    .execute()

  await schema
    .createTable('practice')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text')
    .addColumn('answer_id', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('told_at', 'bigint')
    .addColumn('elapsed_ms', 'double precision', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('draft_sequence', 'bigint', (column) => column.notNull())
    .addColumn('setup', 'text', (column) => column.notNull())
    .addColumn('judgment', 'text')
    .addPrimaryKeyConstraint('practice_key', ['owner', 'id'])
    .addForeignKeyConstraint('practice_story', ['owner', 'story_id'], 'story', ['owner', 'id'])
    .addForeignKeyConstraint('practice_answer', ['owner', 'answer_id'], 'answer', ['owner', 'id'])
    .execute()
  await schema
    .createIndex('practice_by_answer')
    .on('practice')
    .columns(['owner', 'answer_id', 'id'])
    .execute()
}
