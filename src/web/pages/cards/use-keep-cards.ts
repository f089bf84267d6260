import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Facet } from '../../../core/story/story.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { api, read, type StoryOffer } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'

/** Stories that one request writes. */
const atOnce = 5

type Cards = Partial<Record<Facet, string>>
interface StoryCards {
  storyId: string
  version: number
  cards: Cards
}

async function put(stories: readonly StoryCards[]) {
  const written: { storyId: string; kind: 'saved' | 'stale'; version: number }[] = []
  for (let at = 0; at < stories.length; at += atOnce) {
    const json = { stories: stories.slice(at, at + atOnce) }
    written.push(...(await read(api.api.cards.$put({ json }))).stories)
  }
  return written
}

/** The same cards with the texts that they had in the offer, over the versions that writing made. */
function turnBack(
  offers: readonly StoryOffer[],
  stories: readonly StoryCards[],
  written: Awaited<ReturnType<typeof put>>,
): StoryCards[] {
  return stories.flatMap(({ storyId, cards }) => {
    const saved = written.find((one) => one.storyId === storyId && one.kind === 'saved')
    const offer = offers.find((one) => one.storyId === storyId)
    if (!saved || !offer) return []
    const before = offer.cards.filter(({ facet }) => cards[facet] !== undefined)
    return [
      {
        storyId,
        version: saved.version,
        cards: Object.fromEntries(before.map(({ facet, card }) => [facet, card])),
      },
    ]
  })
}

/** Puts the chosen sentences on the cards, says so with a way back, and goes to where the cards are seen. */
export function useKeepCards(offers: readonly StoryOffer[]) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: put,
    onSuccess: async (written, stories) => {
      await queries.invalidateQueries()
      const kept = stories.filter(({ storyId }) =>
        written.some((one) => one.storyId === storyId && one.kind === 'saved'),
      )
      const count = kept.reduce((sum, { cards }) => sum + Object.keys(cards).length, 0)
      if (kept.length < stories.length) return
      showToast(`${sayCount(count, 'card')} written.`, {
        label: 'Undo',
        run: async () => {
          await put(turnBack(offers, stories, written))
          await queries.invalidateQueries()
          showToast('The cards are as they were.')
        },
      })
      const [only, ...more] = offers
      if (only && more.length === 0)
        await navigate({ to: '/stories/$storyId', params: { storyId: only.storyId } })
      else await navigate({ to: '/print' })
    },
  })
}
