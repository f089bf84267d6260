import { useQueryClient } from '@tanstack/react-query'
import type { AnswerDocument } from '../../../core/answer/answer.ts'
import { type AnswerView, api, read } from '../../api.ts'
import HistoryDialog from '../../parts/HistoryDialog.tsx'
import { answerQuery } from './answer-query.ts'
import { listAnswerChanges } from './list-answer-changes.ts'

/** The history of one answer. */
export default function AnswerHistory({
  view,
  now,
  onRestored,
  onClose,
}: {
  view: AnswerView
  now: AnswerDocument
  onRestored: (view: AnswerView) => void
  onClose: () => void
}) {
  const queries = useQueryClient()
  const { id, version } = view.answer
  const restore = async (back: number, from: number): Promise<number | null> => {
    const answer = await read(
      api.api.answers[':id'].versions[':version'].restore.$post({
        param: { id, version: String(back) },
        json: { version: from },
      }),
    )
    const next = answer.kind === 'saved' ? answer.view : answer.current
    queries.setQueryData(answerQuery(id).queryKey, next)
    onRestored(next)
    return answer.kind === 'saved' ? next.answer.version : null
  }
  return (
    <HistoryDialog
      what="answer"
      version={version}
      now={now}
      queryKey={['answer', id, 'versions', version]}
      fetchVersions={() => read(api.api.answers[':id'].versions.$get({ param: { id } }))}
      listChanges={listAnswerChanges}
      restore={restore}
      onClose={onClose}
    />
  )
}
