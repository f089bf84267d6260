import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { AnswerDocument } from '../../../core/answer/answer.ts'
import { ApiError, type AnswerView, api, read } from '../../api.ts'
import { createDocumentKeeper, type DocumentDoor } from '../../parts/document-keeper.ts'
import { answerQuery } from './answer-query.ts'

/** A request that outlives its page may carry at most 64 KiB; the rest is left for the envelope. */
const mostKeptAliveUnits = 20_000

function makeDoor(id: string): DocumentDoor<AnswerDocument, AnswerView> {
  const page = crypto.randomUUID()
  return {
    save: (version, document, sitting) => {
      const keepalive = JSON.stringify(document).length < mostKeptAliveUnits
      const json = { version, document, run: `${page} ${sitting}` }
      return read(api.api.answers[':id'].$put({ param: { id }, json }, { init: { keepalive } }))
    },
    versionOf: ({ answer }) => answer.version,
    documentOf: ({ answer }) => answer.document,
    mayRetry: (error) => !(error instanceof ApiError) || error.status === 0 || error.status >= 500,
    now: () => performance.now(),
  }
}

/** Keeps an answer for the time that its page is open. */
export function useAnswerKeeper(opened: AnswerView) {
  const queries = useQueryClient()
  const { id } = opened.answer
  const [keeper] = useState(() => createDocumentKeeper(opened, makeDoor(id)))
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)
  const { kept } = state

  useEffect(() => {
    if (kept === opened) return
    queries.setQueryData(answerQuery(id).queryKey, kept)
    void queries.invalidateQueries({ queryKey: ['answers'] })
  }, [kept, opened, id, queries])

  const newer = opened.answer.version > kept.answer.version ? opened : null
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
      void keeper.flush()
    }
  }, [keeper])

  return { keeper, state }
}
