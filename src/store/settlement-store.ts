import { Settlement } from '../core/ledger/settlement.ts'
import { jsonToValue, valueToJson } from './column.ts'
import type { Db } from './tables.ts'

/** What a person has settled of where a story's tellings disagree. */
export const settlementStore = (db: Db) => ({
  /** The settlements of a story, oldest first. */
  async list(owner: string, storyId: string): Promise<Settlement[]> {
    const rows = await db
      .selectFrom('settlement')
      .where('owner', '=', owner)
      .where('story_id', '=', storyId)
      .orderBy('settled_at')
      .orderBy('id')
      .select(['id', 'ruling', 'settled_at', 'sides'])
      .execute()
    return rows.map(({ id, ruling, settled_at, sides }) => ({
      id,
      ruling,
      settledAt: settled_at,
      sides: jsonToValue(sides, Settlement.shape.sides),
    }))
  },

  /** Keeps a settlement; an earlier one of the same id is replaced. The story must be kept. */
  async put(owner: string, storyId: string, settlement: Settlement): Promise<void> {
    const { id, ruling, settledAt } = settlement
    const row = { ruling, settled_at: settledAt, sides: valueToJson(settlement.sides) }
    await db
      .insertInto('settlement')
      .values({ owner, story_id: storyId, id, ...row })
      .onConflict((conflict) => conflict.columns(['owner', 'story_id', 'id']).doUpdateSet(row))
      .execute()
  },

  /** Takes a settlement back; false where there is none of that id. */
  async remove(owner: string, storyId: string, id: string): Promise<boolean> {
    const result = await db
      .deleteFrom('settlement')
      .where('owner', '=', owner)
      .where('story_id', '=', storyId)
      .where('id', '=', id)
      .executeTakeFirst()
    return result.numDeletedRows > 0n
  },
})
