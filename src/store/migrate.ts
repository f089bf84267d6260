import { Migrator, sql } from 'kysely'
import { applicationId } from './migrations/0001-first-tables.ts'
import type { Engine } from './engine.ts'
import { migrationNames, migrationsFor } from './migrations/migrations.ts'
import { storeError } from './store-error.ts'
import type { Db } from './tables.ts'

const migrationTable = 'kysely_migration'

/**
 * `empty`: no table yet; `current`: every migration has run; `older`: some are still to run; `newer`: it knows
 * migrations that this program does not; `not-ours`: somebody else's tables.
 */
export type SchemaState = 'empty' | 'current' | 'older' | 'newer' | 'not-ours'

/** What a database holds, before anything is written to it. Throws StoreError. */
export const readSchemaState = async (db: Db, engine: Engine): Promise<SchemaState> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === migrationTable)) {
    return tables.length === 0 || engine === 'postgres' ? 'empty' : 'not-ours'
  }
  const { rows } = await sql<{
    name: string
  }>`select name from ${sql.table(migrationTable)}`.execute(db)
  const ran = rows.map((row) => row.name)
  if (engine === 'sqlite' && ran.length > 0) {
    const { rows: marks } = await sql<{ application_id: number }>`pragma application_id`.execute(db)
    if (marks[0]?.application_id !== applicationId) return 'not-ours'
  }
  if (ran.some((name) => !migrationNames.includes(name))) return 'newer'
  return ran.length === migrationNames.length ? 'current' : 'older'
}

/**
 * Brings the tables up to this version; any number of processes may do so at once. `where` names the database
 * in errors. Throws StoreError, `newer-version` when the database is ahead of the program.
 */
export const migrateToLatest = async (db: Db, engine: Engine, where: string): Promise<void> => {
  const state = await readSchemaState(db, engine)
  if (state === 'current') return
  if (state === 'newer') throw storeError('newer-version', where)
  if (state === 'not-ours') throw storeError('not-ours', where)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(engine) },
    // Each stands for itself: one with a lower number may come later, from work that went on beside.
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
