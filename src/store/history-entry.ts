import { sql } from 'kysely'
import type { Db, Tables } from './tables.ts'

/** Saves of one editing run that fall into this time become one entry of the history. */
export const longestHistoryEntryMs = 2 * 60_000

/**
 * Whether a save goes into the newest entry of a history instead of making one. `run` names one sitting at one page;
 * null (an import, a version brought back) always makes an entry. Times in milliseconds.
 */
export function joinsEntry(
  newest: { started_at: number; run: string | null } | undefined,
  save: { at: number; run: string | null },
): newest is { started_at: number; run: string } {
  if (newest === undefined || save.run === null || newest.run !== save.run) return false
  const sinceStartMs = save.at - newest.started_at
  return sinceStartMs >= 0 && sinceStartMs <= longestHistoryEntryMs
}

/** The tables of histories, and the column that names what each entry is of. */
const histories = {
  story_version: 'story_id',
  answer_version: 'answer_id',
  guide_version: 'guide_id',
} as const satisfies Partial<Record<keyof Tables, string>>
type History = keyof typeof histories

interface Entry {
  version: number
  started_at: number
  run: string | null
}

/**
 * Writes a save into a history: into its newest entry, or as one of its own (see `joinsEntry`). Run it in the
 * transaction of the save. Times in milliseconds.
 */
export async function keepEntry(
  db: Db,
  history: History,
  { owner, id }: { owner: string; id: string },
  save: { version: number; at: number; run: string | null; document: string },
): Promise<void> {
  const table = sql.table(history)
  const of = sql.ref(histories[history])
  const { version, at, run, document } = save
  const { rows } = await sql<Entry>`select version, started_at, run from ${table}
    where owner = ${owner} and ${of} = ${id} order by version desc limit 1`.execute(db)
  const [newest] = rows
  await (joinsEntry(newest, save)
    ? sql`update ${table} set version = ${version}, saved_at = ${at}, document = ${document}
        where owner = ${owner} and ${of} = ${id} and version = ${newest.version}`.execute(db)
    : sql`insert into ${table} (owner, ${of}, version, started_at, saved_at, run, document)
        values (${owner}, ${id}, ${version}, ${at}, ${at}, ${run}, ${document})`.execute(db))
}

/** The newest `limit` entries of a history, newest first, each document as it is kept. Times in milliseconds. */
export async function listEntries(
  db: Db,
  history: History,
  { owner, id }: { owner: string; id: string },
  limit: number,
): Promise<{ version: number; savedAt: number; document: string }[]> {
  const { rows } = await sql<{ version: number; saved_at: number; document: string }>`
    select version, saved_at, document from ${sql.table(history)}
    where owner = ${owner} and ${sql.ref(histories[history])} = ${id}
    order by version desc limit ${limit}`.execute(db)
  return rows.map(({ version, saved_at: savedAt, document }) => ({ version, savedAt, document }))
}
