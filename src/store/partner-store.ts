import { HeardAnswer } from '../core/partner/heard.ts'
import { jsonToValue, valueToJson } from './column.ts'
import { type Db, inTransaction } from './tables.ts'

/** Where a round's partner sits: at the person's own screen, or at a device of theirs. */
export type PartnerDevice = 'screen' | 'link'

/** What is kept of a round's partner beside what they heard. */
export interface KeptPartner {
  device: PartnerDevice
  /** When they handed in what they heard, in milliseconds since 1970; from then on it stands. */
  handedAt: number | null
}

const atTheScreen: KeptPartner = { device: 'screen', handedAt: null }

/** Partners of rounds, and what they heard. */
export const partnerStore = (db: Db) => ({
  /** What is known of a round's partner; at the screen where nothing is. */
  async get(owner: string, roundId: string): Promise<KeptPartner> {
    const row = await db
      .selectFrom('round_partner')
      .where('owner', '=', owner)
      .where('round_id', '=', roundId)
      .select(['device', 'handed_at'])
      .executeTakeFirst()
    return row ? { device: row.device, handedAt: row.handed_at } : atTheScreen
  },

  /** Keeps where the partner sits. The round must be kept. */
  async seat(owner: string, roundId: string, device: PartnerDevice): Promise<void> {
    await db
      .insertInto('round_partner')
      .values({ owner, round_id: roundId, device, handed_at: null })
      .onConflict((conflict) => conflict.columns(['owner', 'round_id']).doUpdateSet({ device }))
      .execute()
  },

  /** Closes what they heard; a second time changes nothing. */
  async handIn(owner: string, roundId: string, at: number): Promise<void> {
    await db
      .insertInto('round_partner')
      .values({ owner, round_id: roundId, device: atTheScreen.device, handed_at: at })
      .onConflict((conflict) =>
        conflict
          .columns(['owner', 'round_id'])
          .doUpdateSet({ handed_at: at })
          .where('round_partner.handed_at', 'is', null),
      )
      .execute()
  },

  /** What they heard, in the order of the answers. */
  async listHeard(owner: string, roundId: string): Promise<HeardAnswer[]> {
    const rows = await db
      .selectFrom('round_heard')
      .where('owner', '=', owner)
      .where('round_id', '=', roundId)
      .orderBy('exchange')
      .select(['exchange', 'heard', 'note'])
      .execute()
    return rows.map(({ exchange, heard, note }) => ({
      exchange,
      note,
      heard: jsonToValue(heard, HeardAnswer.shape.heard),
    }))
  },

  /** Keeps what they heard in one answer, in place of what was there; not once it is handed in. */
  async putHeard(
    owner: string,
    roundId: string,
    { exchange, heard, note }: HeardAnswer,
  ): Promise<{ kept: boolean }> {
    return inTransaction(db, async (within) => {
      const { handedAt } = await partnerStore(within).get(owner, roundId)
      if (handedAt !== null) return { kept: false }
      const row = { heard: valueToJson(heard), note }
      await within
        .insertInto('round_heard')
        .values({ owner, round_id: roundId, exchange, ...row })
        .onConflict((conflict) =>
          conflict.columns(['owner', 'round_id', 'exchange']).doUpdateSet(row),
        )
        .execute()
      return { kept: true }
    })
  },
})
