import { shortNameOf } from '../../core/story/short-name.ts'
import type { AppContext } from '../context.ts'
import type { RoundLine } from './round-views.ts'

/** Every round, newest first. */
export async function listRounds({ owner, database }: AppContext): Promise<RoundLine[]> {
  const [rounds, stories] = await Promise.all([
    database.stores.round.list(owner),
    database.stores.story.list(owner),
  ])
  const nameById = new Map(stories.map(({ id, document }) => [id, shortNameOf(document)]))
  return rounds.map((round) => ({
    ...round,
    shortName: round.storyId === null ? null : (nameById.get(round.storyId) ?? null),
  }))
}
