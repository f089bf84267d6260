import { CardState } from '../core/drill/card.ts'
import type { Facet } from '../core/story/story.ts'
import { RecentMap } from '../core/recent-map.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { freezeWhole } from './document-memory.ts'
import type { Db } from './tables.ts'

/** States remembered at most, some 1 kB each: every draw, bank and plan reads the same 25. */
const mostRemembered = 300
const remembered = new RecentMap<string, CardState>(mostRemembered)

const jsonToState = (json: string): CardState => {
  const known = remembered.get(json)
  if (known !== undefined) return known
  const state = freezeWhole(jsonToValue(json, CardState))
  remembered.set(json, state)
  return state
}

/** How far each card has come, folded: a draw or a bank reads these and never the attempts. */
export const cardStore = (db: Db) => ({
  /** Null for a card that was never answered. */
  async get(owner: string, storyId: string, facet: Facet): Promise<CardState | null> {
    const row = await db
      .selectFrom('card_state')
      .where('owner', '=', owner)
      .where('story_id', '=', storyId)
      .where('facet', '=', facet)
      .select('state')
      .executeTakeFirst()
    return row ? jsonToState(row.state) : null
  },

  /** Every card that was ever answered, of the stories that are kept; `storyId` narrows it to one story. */
  async list(owner: string, storyId?: string): Promise<CardState[]> {
    let query = db
      .selectFrom('card_state')
      .innerJoin('story', (join) =>
        join
          .onRef('story.owner', '=', 'card_state.owner')
          .onRef('story.id', '=', 'card_state.story_id'),
      )
      .where('card_state.owner', '=', owner)
      .where('story.deleted_at', 'is', null)
    if (storyId !== undefined) query = query.where('card_state.story_id', '=', storyId)
    const rows = await query.select('card_state.state').execute()
    return rows.map((row) => jsonToState(row.state))
  },

  /** Writes a card's state. In one transaction with the read and the answer that it was folded from. */
  async put(owner: string, state: CardState): Promise<void> {
    const json = valueToJson(state)
    await db
      .insertInto('card_state')
      .values({ owner, story_id: state.storyId, facet: state.facet, state: json })
      .onConflict((conflict) =>
        conflict.columns(['owner', 'story_id', 'facet']).doUpdateSet({ state: json }),
      )
      .execute()
  },
})
