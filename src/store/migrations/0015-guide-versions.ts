import { type Kysely, sql } from 'kysely'

/** The history of a person's own guides. Those that are kept begin theirs as they stand. */
export const createGuideVersions = async (db: Kysely<never>): Promise<void> => {
  await db.schema
    .createTable('guide_version')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('guide_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addColumn('run', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('guide_version_key', ['owner', 'guide_id', 'version'])
    .addForeignKeyConstraint('guide_version_guide', ['owner', 'guide_id'], 'guide', ['owner', 'id'])
    .execute()
  await sql`insert into guide_version (owner, guide_id, version, started_at, saved_at, run, document)
    select owner, id, version, updated_at, updated_at, null, document from guide`.execute(db)
}
