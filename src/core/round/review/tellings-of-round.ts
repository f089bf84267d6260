import type { StoryTelling } from '../../ledger/story-tellings.ts'
import { facets, type Facet } from '../../story/story.ts'
import { isDrillKind, isTellingKind } from '../grade-answer.ts'
import type { Exchange, RoundState } from '../round.ts'

/**
 * What was said of a story in a round: its first (`story` 0) or its second (1): the telling, and the answers to drill-ins. Neither the
 * opening nor the pivot, which may be about something else.
 */
export function tellingsOfRound(roundId: string, state: RoundState, story: number): StoryTelling[] {
  let nth = state.setup.rehearsed.length > 0 ? 0 : -1
  return state.exchanges.flatMap((exchange, question) => {
    if (isTellingKind(exchange.kind)) nth += 1
    if (nth !== story) return []
    const facet = facetOf(exchange)
    const { answer } = exchange
    if (facet === undefined || answer === null) return []
    const source = { kind: 'round', roundId, question, facet } as const
    return [{ source, at: state.startedAt + answer.endedAt, text: answer.text }]
  })
}

/** The drill-in that was asked about, null for the telling, undefined for what is left out. */
function facetOf({ kind, facet }: Exchange): Facet | null | undefined {
  if (isTellingKind(kind)) return null
  return isDrillKind(kind) ? facets.find((one) => one === facet) : undefined
}
