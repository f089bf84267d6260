import { sql } from 'kysely'
import type { Engine } from './engine.ts'
import { StoreError } from './store-error.ts'
import type { Db } from './tables.ts'

/** SQLite's quick check of an open file: null when it is sound, else what is wrong. About 0.4 s for a gigabyte. */
export const findDamage = async (db: Db): Promise<string | null> => {
  try {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
    const first = rows[0]?.quick_check
    return first === undefined || first === 'ok' ? null : first
  } catch (error) {
    if (error instanceof StoreError && error.code === 'damaged') {
      return error.cause instanceof Error ? error.cause.message : error.message
    }
    throw error
  }
}

/** Throws StoreError `damaged` where the quick check of an open file fails. */
export const checkSoundness = async (db: Db): Promise<void> => {
  const damage = await findDamage(db)
  if (damage !== null) throw new StoreError('damaged', damage)
}

/**
 * The thorough check, for `doctor`: every page, every index against its table, every row that points at another.
 * Gives what is wrong, one sentence each. PostgreSQL checks itself; there only the rows are counted.
 */
export const findProblems = async (db: Db, engine: Engine): Promise<string[]> => {
  const problems: string[] = []
  if (engine === 'sqlite') {
    const checked = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
    problems.push(...checked.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'))
    const orphans = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(
      db,
    )
    problems.push(
      ...orphans.rows.map((row) => `A row of ${row.table} points at a missing ${row.parent}.`),
    )
  }
  const folded = await db
    .selectFrom('card_total')
    .select((select) => select.fn.sum<number | null>('attempts').as('attempts'))
    .executeTakeFirst()
  const answered = await db
    .selectFrom('attempt')
    .where('state', '=', 'answered')
    .select((select) => select.fn.countAll<number>().as('attempts'))
    .executeTakeFirst()
  if ((folded?.attempts ?? 0) !== (answered?.attempts ?? 0)) {
    problems.push(
      `The cards add up to ${folded?.attempts ?? 0} answers, but ${answered?.attempts ?? 0} are kept.`,
    )
  }
  return problems
}
