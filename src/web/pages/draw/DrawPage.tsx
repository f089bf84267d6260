import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read, type DrawnCard, type ResultView, type UnratedAnswerView } from '../../api.ts'
import { AnswerDesk } from './AnswerDesk.tsx'
import { readAmong } from './draw-search.ts'
import { AskRating } from './AskRating.tsx'
import { BeforeDraw, type DrawWish } from './BeforeDraw.tsx'
import { Result } from './Result.tsx'
import { findUnrated, keepUnrated } from './unrated-card.ts'
import { useAbandon } from './use-abandon.ts'
import type { Beginning } from './use-answering.ts'

type Phase =
  | { kind: 'before' }
  | { kind: 'answering'; card: DrawnCard; beginning: Beginning }
  | { kind: 'rating'; card: UnratedAnswerView }
  | { kind: 'result'; result: ResultView }

const route = getRouteApi('/draw')
const fresh: Beginning = { text: '', elapsedMs: 0, sequence: 1, running: false }

/** The drill: draw, answer, rate yourself, see what the answer proved, and again. */
export function DrawPage() {
  const { facet, among } = route.useSearch()
  const queryClient = useQueryClient()
  const [phase, setPhase] = useState<Phase>(() => {
    const card = findUnrated()
    return card ? { kind: 'rating', card } : { kind: 'before' }
  })

  const turn = (next: Phase) => {
    keepUnrated(next.kind === 'rating' ? next.card : null)
    setPhase(next)
    window.scrollTo(0, 0)
  }
  const draw = useMutation({
    mutationFn: (wish: DrawWish) => {
      const json = among === undefined ? wish : { ...wish, among: readAmong(among) }
      return read(api.api.draws.$post({ json }))
    },
    onSuccess: (view) => {
      if (view.kind === 'drawn') turn({ kind: 'answering', card: view.card, beginning: fresh })
      else {
        turn({ kind: 'before' })
        void queryClient.invalidateQueries({ queryKey: ['bank'] })
      }
    },
  })
  const abandon = useAbandon(() => turn({ kind: 'before' }))

  switch (phase.kind) {
    case 'before':
      return (
        <BeforeDraw
          drawing={draw.isPending}
          drawError={draw.error}
          onDraw={(wish) => draw.mutate(wish)}
          onRate={(card) => turn({ kind: 'rating', card })}
          onGoOn={(card, beginning) => turn({ kind: 'answering', card, beginning })}
        />
      )
    case 'answering':
      return (
        <AnswerDesk
          key={phase.card.attemptId}
          card={phase.card}
          beginning={phase.beginning}
          onStopped={() => turn({ kind: 'rating', card: phase.card })}
          onPutBack={() => abandon.mutate(phase.card.attemptId)}
        />
      )
    case 'rating':
      return (
        <AskRating
          card={phase.card}
          onRated={(result) => {
            void queryClient.invalidateQueries()
            turn({ kind: 'result', result })
          }}
          onLeave={() => turn({ kind: 'before' })}
        />
      )
    case 'result':
      return (
        <Result
          result={phase.result}
          next={{
            busy: draw.isPending,
            error: draw.error,
            draw: () => draw.mutate(facet ? { facet } : {}),
            leave: () => turn({ kind: 'before' }),
          }}
        />
      )
  }
}
