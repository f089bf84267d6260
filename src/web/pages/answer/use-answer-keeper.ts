import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { AnswerDocument } from '../../../core/answer/answer.ts'
import { type AnswerView, api, read } from '../../api.ts'
import { createDocumentKeeper, type DocumentDoor } from '../../parts/document-keeper.ts'
import { mayRetry, outliving } from '../../parts/save-request.ts'
import { useAdoptNewer, useFlushOnLeaving } from '../../parts/use-keeper.ts'
import { answerQuery } from './answer-query.ts'

function makeDoor(id: string): DocumentDoor<AnswerDocument, AnswerView> {
  const page = crypto.randomUUID()
  return {
    save: (version, document, sitting) => {
      const json = { version, document, run: `${page} ${sitting}` }
      return read(api.api.answers[':id'].$put({ param: { id }, json }, outliving(document)))
    },
    versionOf: ({ answer }) => answer.version,
    documentOf: ({ answer }) => answer.document,
    mayRetry,
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
  useAdoptNewer(keeper, newer)
  useFlushOnLeaving(keeper)

  return { keeper, state }
}
