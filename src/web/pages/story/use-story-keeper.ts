import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type StoryView, api, read } from '../../api.ts'
import { mayRetry, outliving } from '../../parts/save-request.ts'
import { showToast } from '../../parts/toast.ts'
import { useAdoptNewer, useFlushOnLeaving } from '../../parts/use-keeper.ts'
import { bankQuery, progressQuery } from '../../queries.ts'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import { type KeeperDoor, createStoryKeeper } from './story-keeper.ts'
import { storyQuery } from './story-query.ts'

const makeDoor = (): KeeperDoor => {
  const page = crypto.randomUUID()
  return {
    mayRetry,
    create: (document) => read(api.api.stories.$post({ json: { document } })),
    save: (id, version, document, sitting) =>
      read(
        api.api.stories[':id'].$put(
          { param: { id }, json: { version, document, run: `${page} ${sitting}` } },
          outliving(document),
        ),
      ),
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
  useAdoptNewer(keeper, newer)
  useFlushOnLeaving(keeper, tellUnkept)

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
