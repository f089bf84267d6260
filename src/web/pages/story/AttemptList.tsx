import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AttemptLine, CardView } from '../../api.ts'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { modeNames } from '../../../core/words/names.ts'
import { sayCount, sayPast } from '../../../core/words/say-time.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import styles from './AttemptList.module.css'
import { attemptsQuery } from './story-query.ts'

/** The answers given to one card, the newest first; each opens to its words. */
export function AttemptList({ card }: { card: CardView }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.list} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sayCount(card.attempts, 'answer')} given</summary>
      {open && <Lines card={card} />}
    </details>
  )
}

function Lines({ card }: { card: CardView }) {
  const { data, error, refetch } = useQuery(attemptsQuery(card.storyId, card.facet))
  if (error) {
    return (
      <ErrorNote
        what="The answers could not be read."
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!data) return <Waiting />
  return (
    <ul>
      {data.map((attempt) => (
        <Line key={attempt.id} attempt={attempt} />
      ))}
    </ul>
  )
}

function Line({ attempt }: { attempt: AttemptLine }) {
  const seconds = Math.round(attempt.elapsedMs / 1000)
  return (
    <li>
      <Link className={styles.line} to="/attempts/$attemptId" params={{ attemptId: attempt.id }}>
        <span>{sayPast(attempt.answeredAt, Date.now())}</span>
        <span>{modeNames[attempt.mode].toLowerCase()}</span>
        <span>{sayCount(seconds, 'second')}</span>
        {attempt.unrated ? (
          <span>waits for your rating</span>
        ) : (
          <>
            <span>
              {attempt.overall === null ? 'not measured' : `measured ${attempt.overall.toFixed(1)}`}
            </span>
            <span>
              {attempt.selfRating === null ? 'not rated by you' : `by you ${attempt.selfRating}`}
            </span>
            <span>{attempt.fluent ? 'fluent' : 'not fluent'}</span>
          </>
        )}
      </Link>
    </li>
  )
}
