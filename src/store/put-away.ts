import type { Db } from './tables.ts'

/** The tables whose rows are put away, so that it can be undone, and never deleted. */
type Removable = 'story' | 'answer' | 'guide' | 'loop'

/** Puts a row away; `putBack` undoes it. False where there is none that is not put away. */
export async function putAway(
  db: Db,
  table: Removable,
  owner: string,
  { id, at }: { id: string; at: number },
): Promise<boolean> {
  const result = await db
    .updateTable(table)
    .set({ deleted_at: at })
    .where('owner', '=', owner)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Brings a row back that was put away; false where there is none such. */
export async function putBack(
  db: Db,
  table: Removable,
  owner: string,
  id: string,
): Promise<boolean> {
  const result = await db
    .updateTable(table)
    .set({ deleted_at: null })
    .where('owner', '=', owner)
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
