import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { api, type OwnGuideView, read } from '../../api.ts'
import { outliving } from '../../parts/save-request.ts'
import { useFlushOnLeaving } from '../../parts/use-keeper.ts'
import { createGuideKeeper } from './guide-keeper.ts'
import { libraryKey } from './library-query.ts'

/** A guide's keeper for the time that the page is open; the library's pages are renewed as it saves. */
export function useGuideKeeper(opened: OwnGuideView) {
  const queries = useQueryClient()
  const [keeper] = useState(() =>
    createGuideKeeper(opened, (slug, version, draft) =>
      read(
        api.api.guides[':slug'].$put(
          { param: { slug }, json: { version, draft } },
          outliving(draft),
        ),
      ),
    ),
  )
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)
  const renew = useCallback(
    () => void queries.invalidateQueries({ queryKey: libraryKey }),
    [queries],
  )
  useFlushOnLeaving(keeper, renew)
  return { keeper, state }
}
