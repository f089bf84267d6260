import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { BeginRound } from './BeginRound.tsx'
import { openRoundQuery, roundsQuery } from './round-query.ts'
import { RoundList } from './RoundList.tsx'
import styles from './RoundsPage.module.css'
import { RoundsOverTime } from './RoundsOverTime.tsx'

/** Where a round begins, and where those that were sat are found again. */
export function RoundsPage() {
  const rounds = useQuery(roundsQuery)
  const open = useQuery(openRoundQuery)
  if (rounds.isError || open.isError)
    return (
      <ErrorNote
        what="The rounds cannot be reached."
        error={rounds.error ?? open.error}
        kept="Every round is kept."
        onRetry={() => {
          void rounds.refetch()
          void open.refetch()
        }}
      />
    )
  if (!rounds.data || !open.data || !open.isFetchedAfterMount)
    return <Waiting>Looking through the rounds</Waiting>

  const unfinished = open.data.open
  const over = rounds.data.rounds.filter(({ endedAt }) => endedAt !== null)
  return (
    <div className={styles.page}>
      <title>Rounds · Third Level</title>
      <h1>Rounds</h1>
      {unfinished ? (
        <section className={styles.card} aria-labelledby="unfinished-title">
          <h2 id="unfinished-title">A round is under way</h2>
          <p>
            Its clock stood still while you were away. What you typed is kept; go on with it, or end
            it there.
          </p>
          <ButtonLink to="/rounds/$roundId" params={{ roundId: unfinished.id }} look="primary">
            Go on with it
          </ButtonLink>
        </section>
      ) : (
        <BeginRound />
      )}
      {over.length === 0 ? (
        <p className={styles.empty}>
          The rounds you sit are listed here, with what the panel wrote.
        </p>
      ) : (
        <>
          <RoundsOverTime rounds={over} />
          <RoundList rounds={over} />
        </>
      )}
    </div>
  )
}
