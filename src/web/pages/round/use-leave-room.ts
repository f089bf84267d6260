import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../api.ts'
import { roundQuery } from './round-query.ts'

/**
 * The last act of a room that is left, by its address or with its page: what is typed goes to the server, and to the
 * page that comes back. `takeDraft` gives it under the next number.
 */
export function useLeaveRoom(id: string, takeDraft: () => { sequence: number; text: string }) {
  const queries = useQueryClient()
  const newest = useRef(takeDraft)
  useEffect(() => {
    newest.current = takeDraft
  })
  useEffect(() => {
    const { queryKey } = roundQuery(id)
    const leave = () => {
      const round = queries.getQueryData(queryKey)
      if (round === undefined || round.phase === 'over') return
      const draft = newest.current()
      queries.setQueryData(queryKey, { ...round, draft })
      // What is too long for a request that outlives its page stays in the browser.
      api.api.rounds[':id'].draft
        .$put({ param: { id }, json: draft }, { init: { keepalive: true } })
        .catch(() => null)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, queries])
}
