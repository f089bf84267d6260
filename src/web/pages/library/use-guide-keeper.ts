import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState, useSyncExternalStore } from 'react'
import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import { api, type OwnGuideView, read } from '../../api.ts'
import { createDocumentKeeper, type DocumentDoor } from '../../parts/document-keeper.ts'
import { mayRetry, outliving } from '../../parts/save-request.ts'
import { useFlushOnLeaving } from '../../parts/use-keeper.ts'
import { libraryKey } from './library-query.ts'

function makeDoor(slug: string): DocumentDoor<GuideDraft, OwnGuideView> {
  const page = crypto.randomUUID()
  return {
    save: (version, draft, sitting) => {
      const json = { version, draft, run: `${page} ${sitting}` }
      return read(api.api.guides[':slug'].$put({ param: { slug }, json }, outliving(draft)))
    },
    versionOf: ({ version }) => version,
    documentOf: ({ draft }) => draft,
    mayRetry,
    now: () => performance.now(),
  }
}

/** A guide's keeper for the time that the page is open; the library's pages are renewed as it saves. */
export function useGuideKeeper(opened: OwnGuideView) {
  const queries = useQueryClient()
  const [keeper] = useState(() => createDocumentKeeper(opened, makeDoor(opened.slug)))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)
  const renew = useCallback(
    () => void queries.invalidateQueries({ queryKey: libraryKey }),
    [queries],
  )
  useFlushOnLeaving(keeper, renew)
  return { keeper, state }
}
