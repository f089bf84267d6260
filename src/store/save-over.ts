import type { Selectable } from 'kysely'
import { keepEntry } from './history-entry.ts'
import type { Db, Tables } from './tables.ts'

/** The tables whose rows count their saves and have a history of them. */
type Versioned = 'story' | 'answer' | 'guide'

/**
 * Saves a document over the version that it started from, and into its history; gives the row as it is then. Null, with
 * nothing written, where another version stands or none. Run it in a transaction. `run` names one sitting at one page
 * (see `keepEntry`); times in milliseconds.
 */
export async function saveOver<Table extends Versioned>(
  db: Db,
  table: Table,
  { owner, id }: { owner: string; id: string },
  save: { expectedVersion: number; document: string; at: number; run: string | null },
): Promise<Selectable<Tables[Table]> | null> {
  const { expectedVersion, document, at, run } = save
  const version = expectedVersion + 1
  const row = await db
    .updateTable(table as Versioned)
    .set({ version, updated_at: at, document })
    .where('owner', '=', owner)
    .where('id', '=', id)
    .where('version', '=', expectedVersion)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return null
  await keepEntry(db, `${table}_version`, { owner, id }, { version, at, run, document })
  return row as Selectable<Tables[Table]>
}
