import { writeHeard } from '../../core/partner/write-heard.ts'
import { writeRound } from '../../core/round/review/write-round.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { AppError } from '../app-error.ts'
import { dayAt } from '../calendar.ts'
import { comparePartner } from '../partner/compare-partner.ts'
import type { AppContext } from '../context.ts'
import type { KeptRound } from '../../store/round-store.ts'
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
  const short = story === null ? '' : shortNameOf(story.document)
  const name = short === '' ? '' : `: ${short}`
  const what = round.state.setup.rehearsed.length > 0 ? 'Questions rehearsed on' : 'Round of'
  const names = await nameTold(context, round)
  const text = writeRound(`${what} ${day}${name}`, round.outcome, round.state, names)
  if (round.state.setup.ledBy !== 'partner') return { name: `round-${day}.md`, text }
  const { compared } = await comparePartner(context, round)
  return { name: `round-${day}.md`, text: text + writeHeard(compared) }
}

/** The short names of the stories that were told, by their place in the round; undefined where there is none. */
async function nameTold(
  { owner, database }: AppContext,
  { outcome, storyId }: KeptRound,
): Promise<(string | undefined)[]> {
  const second = outcome?.told.find(({ story }) => story === 1)?.storyId ?? null
  return Promise.all(
    [storyId, second].map(async (id) => {
      const story = id === null ? null : await database.stores.story.get(owner, id)
      return (story !== null && shortNameOf(story.document)) || undefined
    }),
  )
}
