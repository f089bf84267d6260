import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import {
  api,
  type AttemptStageView,
  read,
  type ResultView,
  type UnratedAnswerView,
} from '../../api.ts'
import { SelfRating } from './SelfRating.tsx'

/**
 * Asks for the self-rating, unless it was given elsewhere meanwhile, in another tab or in the terminal: then the
 * result is shown at once. Asked again whenever the person comes back to the page.
 */
export function AskRating({
  card,
  onRated,
  onLeave,
}: {
  card: UnratedAnswerView
  onRated: (result: ResultView) => void
  onLeave: () => void
}) {
  const param = { id: card.attemptId }
  const stage = useQuery({
    queryKey: ['attempt-stage', card.attemptId],
    queryFn: () => read(api.api.attempts[':id'].stage.$get({ param })),
    // Nearly always so: the question stands at once, and gives way where the answer says otherwise.
    initialData: { stage: 'unrated' as AttemptStageView['stage'] },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: 'always',
  })
  const result = useQuery({
    queryKey: ['attempt', card.attemptId],
    queryFn: () => read(api.api.attempts[':id'].$get({ param })),
    enabled: stage.data.stage === 'rated',
  })
  const told = useRef({ onRated, onLeave })
  useEffect(() => {
    told.current = { onRated, onLeave }
  })
  const over = stage.data.stage === 'gone' || stage.data.stage === 'unanswered'
  useEffect(() => {
    if (over) told.current.onLeave()
  }, [over])
  useEffect(() => {
    if (result.data) told.current.onRated(result.data)
  }, [result.data])

  return <SelfRating card={card} onRated={onRated} onLeave={onLeave} />
}
