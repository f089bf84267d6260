import type { CardState } from '../../core/drill/card.ts'
import { disagreementsOfAnswer } from '../../core/ledger/disagreements-of-answer.ts'
import { keyOfSource, type TellingSource } from '../../core/ledger/story-tellings.ts'
import type { Story } from '../../core/story/story.ts'
import type { AppContext } from '../context.ts'
import { readHistory } from '../story/first-said.ts'
import type { AnswerDisagreementView } from './ledger-views.ts'
import { readStoryTellings } from './story-tellings.ts'

/** Where an answer or a telling contradicts what was said of its story before, or settled. */
export async function viewDisagreements(
  context: AppContext,
  story: Story,
  states: readonly CardState[],
  source: TellingSource,
): Promise<AnswerDisagreementView[]> {
  const { owner, database } = context
  const [compared, settlements] = await Promise.all([
    readStoryTellings(context, story, states),
    database.stores.settlement.list(owner, story.id),
  ])
  const found = disagreementsOfAnswer(compared, settlements, keyOfSource(source))
  if (found.length === 0) return []
  const dateWording = await readHistory(context, story.id)
  return found.map(({ kind, here: { quote }, before }): AnswerDisagreementView => {
    if (before.kind === 'settled')
      return { kind, quote, before: { kind: 'settled', quote: before.quote, at: before.settledAt } }
    const { source: place, quote: words } = before.wording
    return {
      kind,
      quote,
      before: { kind: 'said', source: place, quote: words, at: dateWording(before.wording) },
    }
  })
}
