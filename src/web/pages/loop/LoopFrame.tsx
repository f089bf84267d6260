import { useQuery } from '@tanstack/react-query'
import { Outlet, getRouteApi } from '@tanstack/react-router'
import type { LoopView } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { loopQuery } from './loop-query.ts'
import { LoopProvider, useLoopKeeper } from './use-loop.ts'

const route = getRouteApi('/loops/$loopId')

/** One loop, opened once for all of its pages. */
export function LoopFrame() {
  const { loopId } = route.useParams()
  const loop = useQuery({ ...loopQuery(loopId), staleTime: 0, refetchOnWindowFocus: false })
  if (loop.isError && !loop.data)
    return (
      <ErrorNote
        what="This loop cannot be shown."
        error={loop.error}
        onRetry={() => void loop.refetch()}
      >
        <ButtonLink to="/loops">To the loops</ButtonLink>
      </ErrorNote>
    )
  if (!loop.data || !loop.isFetchedAfterMount) return <Waiting>Opening the loop</Waiting>
  return <KeptLoop key={loopId} opened={loop.data} />
}

function KeptLoop({ opened }: { opened: LoopView }) {
  const keeper = useLoopKeeper(opened)
  return (
    <LoopProvider value={keeper}>
      <Outlet />
    </LoopProvider>
  )
}
