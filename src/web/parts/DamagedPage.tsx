import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read, type HealthView } from '../api.ts'
import { sayMinute } from '../../core/words/say-time.ts'
import { healthQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import styles from './DamagedPage.module.css'
import { ErrorNote } from './ErrorNote.tsx'

const titles = {
  'not-a-database': 'The kept data cannot be read',
  malformed: 'The kept data cannot be read',
  missing: 'The kept data is gone',
  elsewhere: 'Your stories are kept elsewhere',
} as const

/** The kept data could not be read: what happened, where it lies now, and the two ways on. */
export default function DamagedPage({
  health,
}: {
  health: Extract<HealthView, { kind: 'damaged' }>
}) {
  const queryClient = useQueryClient()
  const settle = (view: HealthView) => {
    queryClient.setQueryData(healthQuery.queryKey, view)
    void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'health' })
  }
  const restore = useMutation({
    mutationFn: () => read(api.api.health['restore-newest'].$post()),
    onSuccess: settle,
  })
  const startEmpty = useMutation({
    mutationFn: () => read(api.api.health['start-empty'].$post()),
    onSuccess: settle,
  })
  const busy = restore.isPending || startEmpty.isPending
  const snapshot = health.newestSnapshot
  const stays =
    health.keptAs !== null
      ? 'The damaged file stays where it is'
      : health.reason === 'elsewhere'
        ? 'What is in PostgreSQL stays as it is'
        : null

  return (
    <div className={styles.page}>
      <title>{titles[health.reason]} · Third Level</title>
      <h1>{titles[health.reason]}</h1>
      <p>{health.message}</p>
      <dl className={styles.places}>
        {health.keptAs !== null && (
          <>
            <dt>The damaged file is kept as</dt>
            <dd>{health.keptAs}</dd>
          </>
        )}
        <dt>The newest snapshot</dt>
        <dd>{snapshot ? `${sayMinute(snapshot.takenAt)}, ${snapshot.path}` : 'There is none.'}</dd>
      </dl>
      <p>
        {snapshot
          ? 'The snapshot holds everything up to that time.'
          : `If you made a backup, bring it back in a terminal: ${health.command} restore FILE`}
      </p>
      {stays !== null && <p>{stays}, whichever you choose.</p>}
      <div className={styles.actions}>
        {snapshot && (
          <Button look="primary" disabled={busy} onClick={() => restore.mutate()}>
            Go on from the snapshot
          </Button>
        )}
        <Button
          look={snapshot || health.reason === 'elsewhere' ? 'plain' : 'primary'}
          disabled={busy}
          onClick={() => startEmpty.mutate()}
        >
          Start empty
        </Button>
      </div>
      {(restore.error ?? startEmpty.error) && (
        <ErrorNote
          what="That did not work."
          kept="Nothing was removed."
          error={restore.error ?? startEmpty.error}
        />
      )}
    </div>
  )
}
