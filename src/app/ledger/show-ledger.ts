import type { ComparedStory } from '../../core/ledger/compare-story.ts'
import { findDisagreements, type Disagreement } from '../../core/ledger/disagreements.ts'
import { listFacts } from '../../core/ledger/list-facts.ts'
import type { Settlement } from '../../core/ledger/settlement.ts'
import { isOwnText } from '../../core/ledger/story-tellings.ts'
import type { Wording } from '../../core/ledger/wording.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { Story } from '../../core/story/story.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { readHistory, type DateWording } from '../story/first-said.ts'
import type { DisagreementView, LedgerView, SaidView } from './ledger-views.ts'
import { readStoryTellings } from './story-tellings.ts'

/** A story with its tellings compared, and what the person has settled of them. */
export interface ReadLedger {
  story: Story
  compared: ComparedStory
  settlements: Settlement[]
}

/** Reads what a ledger is made of. Throws AppError `not-found`. */
export async function readLedger(context: AppContext, storyId: string): Promise<ReadLedger> {
  const { owner, database } = context
  const { stores } = database
  const [story, states, settlements] = await Promise.all([
    stores.story.get(owner, storyId),
    stores.card.list(owner, storyId),
    stores.settlement.list(owner, storyId),
  ])
  if (story === null) throw notFound('story')
  return { story, settlements, compared: await readStoryTellings(context, story, states) }
}

/** Every fact of a story's tellings, and where they disagree. */
export async function showLedger(context: AppContext, storyId: string): Promise<LedgerView> {
  return viewLedger(await readLedger(context, storyId), await readHistory(context, storyId))
}

/** The same for a ledger that has been read already. */
export function viewLedger(
  { story, compared, settlements }: ReadLedger,
  dateWording: DateWording,
): LedgerView {
  const say = (wordings: readonly Wording[]) =>
    wordings
      .map((wording) => viewWording(wording, dateWording))
      .toSorted((one, other) => one.at - other.at)
  const texts = compared.tellings.filter(({ telling }) => isOwnText(telling.source)).length
  return {
    storyId: story.id,
    shortName: shortNameOf(story.document),
    texts,
    answers: compared.tellings.length - texts,
    disagreements: findDisagreements(compared, settlements).map((one) => ({
      ...viewSettlement(one),
      sides: [say(one.sides[0].wordings), say(one.sides[1].wordings)],
    })),
    facts: listFacts(compared.tellings).map(({ kind, wordings }) => ({
      kind,
      said: say(wordings),
    })),
  }
}

function viewSettlement({
  id,
  kind,
  settlement,
}: Disagreement): Pick<DisagreementView, 'id' | 'kind' | 'settled'> {
  const settled = settlement && { ruling: settlement.ruling, at: settlement.settledAt }
  return { id, kind, settled }
}

function viewWording(wording: Wording, dateWording: DateWording): SaidView {
  const { source, quote, excerpt } = wording
  return { source, at: dateWording(wording), quote, excerpt }
}
