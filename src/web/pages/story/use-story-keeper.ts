import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { ApiError, type StoryView, api, read } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'
import { bankQuery, progressQuery } from '../../queries.ts'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import { type KeeperDoor, createStoryKeeper } from './story-keeper.ts'
import { storyQuery } from './story-query.ts'

/** A request that outlives its page may carry at most 64 KiB; the rest is left for the envelope. */
const mostKeptAliveUnits = 20_000

const makeDoor = (): KeeperDoor => {
  const page = crypto.randomUUID()
  return {
    mayRetry: (error) => !(error instanceof ApiError) || error.status === 0 || error.status >= 500,
    create: (document) => read(api.api.stories.$post({ json: { document } })),
    save: (id, version, document, sitting) => {
      const keepalive = JSON.stringify(document).length < mostKeptAliveUnits
      return read(
        api.api.stories[':id'].$put(
          { param: { id }, json: { version, document, run: `${page} ${sitting}` } },
          { init: { keepalive } },
        ),
      )
    },
  }
}

/** A story keeper for the time that the page is open; `onCreated` hears the id of a story that began here. */
export function useStoryKeeper(opened: StoryView | null, onCreated: (id: string) => void) {
  const queries = useQueryClient()
  const [keeper] = useState(() => createStoryKeeper(opened, emptyStoryDocument, makeDoor()))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)

  const { kept } = state
  useEffect(() => {
    if (!kept || kept === opened) return
    queries.setQueryData(storyQuery(kept.story.id).queryKey, kept)
    for (const { queryKey } of [bankQuery, progressQuery])
      void queries.invalidateQueries({ queryKey })
  }, [kept, opened, queries])

  const createdId = opened ? null : kept?.story.id
  const tellCreated = useRef(onCreated)
  useEffect(() => {
    tellCreated.current = onCreated
  })
  useEffect(() => {
    if (createdId) tellCreated.current(createdId)
  }, [createdId])

  const newer = opened && kept && opened.story.version > kept.story.version ? opened : null
  useEffect(() => {
    if (newer && keeper.state().keeping.kind === 'kept') keeper.adopt(newer)
  }, [newer, keeper])

  useEffect(() => {
    const hide = () => void keeper.flush()
    const warn = (event: BeforeUnloadEvent) => {
      void keeper.flush()
      if (keeper.state().keeping.kind === 'failed') event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('beforeunload', warn)
      void keeper.flush().then(() => tellUnkept(keeper))
    }
  }, [keeper])

  return { keeper, state }
}

function tellUnkept(keeper: ReturnType<typeof createStoryKeeper>) {
  const { keeping } = keeper.state()
  if (keeping.kind !== 'failed') return
  const why = keeping.error instanceof Error ? keeping.error.message : ''
  showToast(`The last changes to the story are not kept. ${why}`, {
    label: 'Try again',
    run: async () => {
      await keeper.flush()
      tellUnkept(keeper)
    },
  })
}
