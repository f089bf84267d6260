import { answerStore } from './answer-store.ts'
import { attemptStore } from './attempt-store.ts'
import { cardStore } from './card-store.ts'
import { guideStore } from './guide-store.ts'
import { lockOwner } from './lock.ts'
import { loopStore } from './loop-store.ts'
import { partnerStore } from './partner-store.ts'
import { practiceStore } from './practice-store.ts'
import { roundStore } from './round-store.ts'
import { settingStore } from './setting-store.ts'
import { settlementStore } from './settlement-store.ts'
import { sourceStore } from './source-store.ts'
import { createStoryMemory, storyStore } from './story-store.ts'
import type { Db } from './tables.ts'

/** Every store over one database, or over one transaction of it, where nothing is remembered. */
export const createStores = (db: Db) => ({
  story: storyStore(db, db.isTransaction ? undefined : createStoryMemory()),
  source: sourceStore(db),
  card: cardStore(db),
  attempt: attemptStore(db),
  settlement: settlementStore(db),
  guide: guideStore(db),
  round: roundStore(db),
  loop: loopStore(db),
  partner: partnerStore(db),
  answer: answerStore(db),
  practice: practiceStore(db),
  setting: settingStore(db),
})
export type Stores = ReturnType<typeof createStores>

/**
 * Runs `work` in one transaction: all of what it writes is kept, or none (when it throws). No other transaction
 * of the same owner runs in between, so what it reads still holds when it writes. Use only the stores that it is
 * given: on SQLite the outer ones wait for the transaction to end.
 */
export const transaction = <T>(
  db: Db,
  owner: string,
  work: (stores: Stores) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (within) => {
    await lockOwner(within, owner)
    return work(createStores(within))
  })
