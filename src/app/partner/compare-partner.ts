import { compareHeard } from '../../core/partner/compare-heard.ts'
import type { KeptRound } from '../../store/round-store.ts'
import type { AppContext } from '../context.ts'
import type { PartnerResultView } from './partner-views.ts'

/** What the partner of a round that is over heard, beside the program's ratings. */
export async function comparePartner(
  { owner, database }: AppContext,
  { id, outcome }: Pick<KeptRound, 'id' | 'outcome'>,
): Promise<PartnerResultView> {
  const { partner } = database.stores
  const [{ device, handedAt }, heard] = await Promise.all([
    partner.get(owner, id),
    partner.listHeard(owner, id),
  ])
  return {
    handedIn: handedAt !== null,
    onLink: device === 'link',
    compared: compareHeard(outcome?.review.notes ?? [], heard),
  }
}
