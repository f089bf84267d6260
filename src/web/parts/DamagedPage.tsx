import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read, type HealthView } from '../api.ts'
import { healthQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import styles from './DamagedPage.module.css'
import { ErrorNote } from './ErrorNote.tsx'

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

  return (
    <div className={styles.page}>
      <title>The kept data is damaged · Third Level</title>
      <h1>The kept data cannot be read</h1>
      <p>{health.message}</p>
      <dl className={styles.places}>
        <dt>The damaged file is kept as</dt>
        <dd>{health.keptAs}</dd>
        <dt>The newest snapshot</dt>
        <dd>
          {snapshot
            ? `${new Date(snapshot.takenAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}, ${snapshot.path}`
            : 'There is none.'}
        </dd>
      </dl>
      <p>
        {snapshot
          ? 'The snapshot holds everything up to that time. The damaged file stays where it is, whichever you choose.'
          : 'The damaged file stays where it is. If you made a backup, bring it back with: third-level restore FILE'}
      </p>
      <div className={styles.actions}>
        {snapshot && (
          <Button look="primary" disabled={busy} onClick={() => restore.mutate()}>
            Go on from the snapshot
          </Button>
        )}
        <Button
          look={snapshot ? 'plain' : 'primary'}
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
