import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { api, type OwnGuideView, read } from '../../api.ts'
import { createGuideKeeper } from './guide-keeper.ts'
import { libraryKey } from './library-query.ts'

/** A request that outlives its page may carry at most 64 KiB; the rest is left for the envelope. */
const mostKeptAliveUnits = 20_000

/** A guide's keeper for the time that the page is open; the library's pages are renewed as it saves. */
export function useGuideKeeper(opened: OwnGuideView) {
  const queries = useQueryClient()
  const [keeper] = useState(() =>
    createGuideKeeper(opened, (slug, version, draft) =>
      read(
        api.api.guides[':slug'].$put(
          { param: { slug }, json: { version, draft } },
          { init: { keepalive: JSON.stringify(draft).length < mostKeptAliveUnits } },
        ),
      ),
    ),
  )
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)

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
      void keeper.flush().then(() => queries.invalidateQueries({ queryKey: libraryKey }))
    }
  }, [keeper, queries])

  return { keeper, state }
}
