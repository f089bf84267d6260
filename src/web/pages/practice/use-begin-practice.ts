import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, type PracticeView, read } from '../../api.ts'
import { practiceQuery } from './practice-query.ts'

/** Goes to a telling that was begun; `replace` where going back to the page before would begin another. */
function useOpenPractice(replace: boolean) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return (view: PracticeView) => {
    const practiceId = view.practice.id
    queries.setQueryData(practiceQuery(practiceId).queryKey, view)
    void navigate({ to: '/practices/$practiceId', params: { practiceId }, replace })
  }
}

/** Begins the rehearsal of a built answer and goes there. */
export function useRehearse() {
  const open = useOpenPractice(false)
  return useMutation({
    mutationFn: (answerId: string) => read(api.api.practices.$post({ json: { answerId } })),
    onSuccess: open,
  })
}

/** Asks the chosen clarifying questions, by their places in the guide, and goes to the telling. */
export function useAskAndBegin(guide: string) {
  const open = useOpenPractice(true)
  return useMutation({
    mutationFn: (asked: number[]) => read(api.api.practices.$post({ json: { guide, asked } })),
    onSuccess: open,
  })
}
