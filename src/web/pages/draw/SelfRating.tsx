import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Rating } from '../../../core/judge/dimension.ts'
import { api, read, type ResultView, type UnratedAnswerView } from '../../api.ts'
import { useAlone } from '../../parts/alone.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { facetNames, ratingOrder, selfRatingWords } from '../../../core/words/names.ts'
import { useKeys } from '../../parts/use-keys.ts'
import styles from './SelfRating.module.css'

/** The person's own rating, asked before anything is told; one key. */
export function SelfRating({
  card,
  onRated,
  onLeave,
}: {
  card: UnratedAnswerView
  onRated: (result: ResultView) => void
  onLeave: () => void
}) {
  const title = useRef<HTMLHeadingElement>(null)
  const rating = useMutation({
    mutationFn: (value: Rating | null) =>
      read(
        api.api.attempts[':id']['self-rating'].$post({
          param: { id: card.attemptId },
          json: { rating: value },
        }),
      ),
    onSuccess: onRated,
  })
  const rate = (value: Rating | null) => {
    if (!rating.isPending) rating.mutate(value)
  }

  useAlone(true)
  useEffect(() => title.current?.focus(), [])
  useKeys([
    ...ratingOrder.map((value) => ({
      key: String(value),
      label: `${value}: ${selfRatingWords[value]}`,
      run: () => rate(value),
    })),
    { key: '0', label: 'Skip your own rating', run: () => rate(null) },
  ])

  return (
    <div className={styles.page}>
      <title>How did it go? · Third Level</title>
      <p className={styles.name}>
        {card.shortName} <span className={styles.soft}>{facetNames[card.facet]}</span>
      </p>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        How did it go?
      </h1>
      <p className={styles.soft}>Your own rating comes first, then what was measured.</p>
      <ol className={styles.list}>
        {ratingOrder.map((value) => (
          <li key={value}>
            <button
              type="button"
              className={styles.rate}
              disabled={rating.isPending}
              onClick={() => rate(value)}
            >
              <span className={styles.number}>{value}</span>
              <span>{selfRatingWords[value]}</span>
            </button>
          </li>
        ))}
      </ol>
      <Button look="quiet" shortcut="0" disabled={rating.isPending} onClick={() => rate(null)}>
        Skip
      </Button>
      {rating.isError && (
        <ErrorNote
          what="Your rating is not kept yet."
          error={rating.error}
          kept="Your answer is."
          goesOn
          onRetry={() => rating.variables !== undefined && rate(rating.variables)}
        >
          <Button onClick={onLeave}>Leave it unrated</Button>
        </ErrorNote>
      )}
    </div>
  )
}
