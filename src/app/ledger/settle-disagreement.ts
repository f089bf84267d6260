import { claimOf } from '../../core/ledger/claim.ts'
import { findDisagreements, type DisagreementSide } from '../../core/ledger/disagreements.ts'
import type { Ruling, SettledSide } from '../../core/ledger/settlement.ts'
import { AppError } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import type { LedgerView } from './ledger-views.ts'
import { readLedger, showLedger } from './show-ledger.ts'

/** Keeps which side of a disagreement is right, or that both are; a new ruling replaces the one before. */
export async function settleDisagreement(
  context: AppContext,
  storyId: string,
  { id, ruling }: { id: string; ruling: Ruling },
): Promise<LedgerView> {
  const { owner, database, time } = context
  const { compared, settlements } = await readLedger(context, storyId)
  const found = findDisagreements(compared, settlements).find((one) => one.id === id)
  if (found === undefined)
    throw new AppError(
      'not-found',
      'These words do not stand against each other any more. Look at the ledger again.',
    )
  const sides: [SettledSide, SettledSide] = [settleSide(found.sides[0]), settleSide(found.sides[1])]
  const settlement = { id, ruling, sides, settledAt: time.now() }
  await database.stores.settlement.put(owner, storyId, settlement)
  return showLedger(context, storyId)
}

function settleSide({ claim, wordings }: DisagreementSide): SettledSide {
  return { claim: claimOf(claim), quote: wordings[0]?.quote ?? '' }
}

/** Opens a settled disagreement again; one that is open already stays so. */
export async function unsettleDisagreement(
  context: AppContext,
  storyId: string,
  id: string,
): Promise<LedgerView> {
  const { owner, database } = context
  await database.stores.settlement.remove(owner, storyId, id)
  return showLedger(context, storyId)
}
