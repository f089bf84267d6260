import { advanceCard } from '../../core/drill/retire.ts'
import type { LoopRound } from '../../core/loop/loop.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { facets, type Facet } from '../../core/story/story.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import type { TakenRoundView } from '../loop/loop-views.ts'

/**
 * Lets a real round speak on the cards: a retired card whose drill-in stood thin or missing there goes back to the
 * draw. Done twice it changes nothing more.
 */
export async function takeRound(
  context: AppContext,
  loopId: string,
  roundId: string,
): Promise<TakenRoundView> {
  const { owner, database, time } = context
  return database.transaction(owner, async (stores) => {
    const loop = await stores.loop.get(owner, loopId)
    const round = loop?.document.rounds.find(({ id }) => id === roundId)
    if (round === undefined) throw notFound('round')
    const returned: TakenRoundView['returned'] = []
    for (const { storyId, facet } of listThin(round)) {
      const story = await stores.story.get(owner, storyId)
      const card = await stores.card.get(owner, storyId, facet)
      if (story === null || card === null || card.retiredAt === null) continue
      const step = advanceCard(card, { kind: 'round', at: time.now(), thin: true })
      await stores.card.put(owner, step.card)
      if (step.change === 'returned')
        returned.push({ storyId, shortName: shortNameOf(story.document), facet })
    }
    return { returned }
  })
}

/** The cards whose drill-ins did not all stand, each once. */
export function listThin({ asked }: Pick<LoopRound, 'asked'>): { storyId: string; facet: Facet }[] {
  const seen = new Set<string>()
  return asked.flatMap(({ storyId, drillIns }) =>
    drillIns.flatMap((one) => {
      const facet = facets.find((each) => each === one.facet)
      const thin = one.stood === 'thin' || one.stood === 'missing'
      if (storyId === null || facet === undefined || !thin) return []
      const key = `${storyId} ${facet}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ storyId, facet }]
    }),
  )
}
