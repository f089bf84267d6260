import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import type { RoundView } from '../../api.ts'
import { PartnerRound } from './partner/PartnerRound.tsx'
import { roundQuery } from './round-query.ts'
import { RoundRoom } from './RoundRoom.tsx'
import { RoundResult } from './RoundResult.tsx'

const route = getRouteApi('/rounds/$roundId')

/** One round: the room while it runs, and what the panel wrote once it is over. */
export function RoundPage() {
  const { roundId } = route.useParams()
  const round = useQuery(roundQuery(roundId))
  const queries = useQueryClient()
  if (round.isError)
    return (
      <ErrorNote
        what="This round cannot be reached."
        error={round.error}
        kept="What was said in it is kept."
        onRetry={() => void round.refetch()}
      />
    )
  if (!round.data) return <Waiting>Opening the round</Waiting>
  const { data } = round
  const advance = (next: RoundView) => {
    queries.setQueryData(['round', next.id], next)
    if (next.result !== null) void queries.invalidateQueries({ predicate: isElsewhere(next.id) })
  }
  if (data.ledBy === 'partner')
    return (
      <PartnerRound
        key={data.id}
        round={data}
        onAdvance={advance}
        onRefresh={() => void round.refetch()}
      />
    )
  if (data.result !== null) return <RoundResult round={data} result={data.result} />
  return (
    <RoundRoom
      key={data.id}
      round={data}
      onAdvance={(next) => {
        advance(next)
        // What is said into an answer leaves the page where it is.
        if (next.current?.askedAt !== data.current?.askedAt) window.scrollTo(0, 0)
      }}
    />
  )
}

/** A round that ends moves cards, the bank and the list of rounds. */
const isElsewhere =
  (id: string) =>
  ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queryKey[1] !== id
