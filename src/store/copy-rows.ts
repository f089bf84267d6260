import { type RawBuilder, sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, type Tables, tablesInOrder } from './tables.ts'

type TableName = (typeof tablesInOrder)[number]

const keys: Record<TableName, readonly string[]> = {
  story: ['owner', 'id'],
  story_version: ['owner', 'story_id', 'version'],
  story_source: ['owner', 'id'],
  card_state: ['owner', 'story_id', 'facet'],
  attempt: ['owner', 'id'],
  card_total: ['owner', 'story_id', 'facet'],
  compared_week: ['owner', 'week'],
  settlement: ['owner', 'story_id', 'id'],
  guide: ['owner', 'id'],
  guide_version: ['owner', 'guide_id', 'version'],
  round: ['owner', 'id'],
  round_event: ['owner', 'round_id', 'sequence'],
  loop: ['owner', 'id'],
  round_partner: ['owner', 'round_id'],
  round_heard: ['owner', 'round_id', 'exchange'],
  answer: ['owner', 'id'],
  answer_version: ['owner', 'answer_id', 'version'],
  practice: ['owner', 'id'],
  setting: ['owner', 'key'],
}

/** Rows read and written at a time: at most 20 columns each, well within PostgreSQL's 65,535 parameters. */
const batchRows = 200
/** The same while others are to be served in between: some 5 ms of work. */
const unhurriedRows = 20
/** How many times as long as they took it then rests: requests cost thrice the processor's time while a copy runs. */
const restTimes = 4

const list = (parts: RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(parts)

async function* readBatches(
  db: Db,
  table: TableName,
  nextLimit: () => number,
): AsyncGenerator<Record<string, unknown>[]> {
  const columns = keys[table]
  const key = list(columns.map((column) => sql.ref(column)))
  let last: Record<string, unknown> | undefined
  for (;;) {
    const after: RawBuilder<unknown> = last
      ? sql`where (${key}) > (${list(columns.map((column) => sql`${last?.[column]}`))})`
      : sql``
    const limit = nextLimit()
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} ${after} order by ${key} limit ${limit}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < limit) return
    last = rows.at(-1)
  }
}

/** What was copied, by table. */
export type CopiedRows = Record<keyof Tables, number>

export interface CopyManner {
  /** Told how many rows are copied so far. */
  onProgress?: ((copied: number) => void) | undefined
  /** Until this signal nobody waits for the copy: after each few rows it rests four times as long as they took. */
  unhurriedUntil?: AbortSignal | undefined
}

/**
 * Makes `to` hold exactly what `from` holds, whatever engine either runs on. Run it in a transaction of `to` where
 * a failure must leave `to` as it was. Both must be at the latest migration.
 */
export const copyRows = async (
  from: Db,
  to: Db,
  { onProgress, unhurriedUntil }: CopyManner = {},
): Promise<CopiedRows> => {
  const isUnhurried = () => unhurriedUntil?.aborted === false
  const nextLimit = () => (isUnhurried() ? unhurriedRows : batchRows)
  let restedAt = performance.now()
  const rest = async () => {
    const tookMs = performance.now() - restedAt
    await sleep(restTimes * tookMs, undefined, { signal: unhurriedUntil }).catch(() => undefined)
    restedAt = performance.now()
  }
  for (const table of tablesInOrder.toReversed()) await to.deleteFrom(table).execute()
  const counts = Object.fromEntries(tablesInOrder.map((table) => [table, 0])) as CopiedRows
  let copied = 0
  for (const table of tablesInOrder) {
    for await (const rows of readBatches(from, table, nextLimit)) {
      const parameters = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            value instanceof ArrayBuffer ? new Uint8Array(value) : value,
          ]),
        ),
      )
      await to
        .insertInto(table)
        .values(parameters as never)
        .execute()
      counts[table] += rows.length
      copied += rows.length
      onProgress?.(copied)
      if (isUnhurried()) await rest()
    }
  }
  return counts
}
