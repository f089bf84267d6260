import { writeHeard } from '../../core/partner/write-heard.ts'
import { writeRound } from '../../core/round/review/write-round.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { AppError } from '../app-error.ts'
import { dayAt } from '../calendar.ts'
import { comparePartner } from '../partner/compare-partner.ts'
import type { AppContext } from '../context.ts'
import { noSuchRound } from './round-not-there.ts'

/** A round that is over, as a Markdown file. */
export async function exportRound(
  context: AppContext,
  id: string,
): Promise<{ name: string; text: string }> {
  const { owner, database } = context
  const round = await database.stores.round.get(owner, id)
  if (round === null) throw noSuchRound()
  if (round.outcome === null)
    throw new AppError('not-answered-yet', 'This round is not over; there is nothing to read yet.')
  const { storyId } = round
  const story = storyId === null ? null : await database.stores.story.get(owner, storyId)
  const day = dayAt(round.startedAt)
  const name = story === null ? '' : `: ${shortNameOf(story.document)}`
  const text = writeRound(`Round of ${day}${name}`, round.outcome, round.state)
  if (round.state.setup.ledBy !== 'partner') return { name: `round-${day}.md`, text }
  const { compared } = await comparePartner(context, round)
  return { name: `round-${day}.md`, text: text + writeHeard(compared) }
}
