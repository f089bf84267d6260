import { useQuery } from '@tanstack/react-query'
import { Outlet, getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { emptyLoop } from '../../../core/loop/empty-loop.ts'
import type { LoopView } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { settingsQuery } from '../../queries.ts'
import { newLoopId } from './loop-keeper.ts'
import { loopQuery } from './loop-query.ts'
import { LoopProvider, useLoopKeeper } from './use-loop.ts'

const route = getRouteApi('/loops/$loopId')

/** One loop, opened once for all of its pages; at `/loops/new` one that begins with the first typed character. */
export function LoopFrame() {
  const { loopId } = route.useParams()
  const [born, setBorn] = useState({ id: '', addressed: false, count: 0 })
  // The page that a loop began on stays as it is when the address takes the loop's id; it is left behind only when
  // the person asks for another new one.
  if (loopId === born.id && !born.addressed) setBorn({ ...born, addressed: true })
  if (loopId === newLoopId && born.addressed)
    setBorn({ id: '', addressed: false, count: born.count + 1 })
  if (loopId === newLoopId || loopId === born.id)
    return (
      <NewLoop
        key={`${newLoopId} ${born.count}`}
        onCreated={(id) => setBorn((before) => ({ ...before, id }))}
      />
    )
  return <OpenedLoop key={loopId} id={loopId} />
}

function NewLoop({ onCreated }: { onCreated: (id: string) => void }) {
  const settings = useQuery(settingsQuery)
  const navigate = useNavigate()
  if (settings.isPending) return <Waiting />
  const opened: LoopView = {
    id: newLoopId,
    version: 0,
    updatedAt: Date.now(),
    document: { ...emptyLoop, level: settings.data?.level ?? emptyLoop.level },
    reading: { marks: [], unread: [] },
    today: '',
    doubts: [],
  }
  return (
    <KeptLoop
      opened={opened}
      onCreated={(id) => {
        onCreated(id)
        void navigate({ to: '/loops/$loopId', params: { loopId: id }, replace: true })
      }}
    />
  )
}

function OpenedLoop({ id }: { id: string }) {
  const loop = useQuery({ ...loopQuery(id), staleTime: 0, refetchOnWindowFocus: false })
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
  return <KeptLoop opened={loop.data} />
}

function KeptLoop({ opened, onCreated }: { opened: LoopView; onCreated?: (id: string) => void }) {
  const keeper = useLoopKeeper(opened)
  const id = useSyncExternalStore(keeper.subscribe, () => keeper.state().kept.id)
  const tellCreated = useEffectEvent((created: string) => onCreated?.(created))
  useEffect(() => {
    if (id !== opened.id) tellCreated(id)
  }, [id, opened.id])
  return (
    <LoopProvider value={keeper}>
      <Outlet />
    </LoopProvider>
  )
}
