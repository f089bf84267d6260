import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './ErrorNote.module.css'

/** What happened, what was kept, what to do. `error` is anything thrown; its message is shown as it is. */
export function ErrorNote({
  what,
  kept,
  error,
  onRetry,
  children,
}: {
  what: string
  kept?: string
  error?: unknown
  onRetry?: () => void
  children?: ReactNode
}) {
  const message = error instanceof Error ? error.message : undefined
  return (
    <div className={styles.note} role="alert">
      <p className={styles.what}>{what}</p>
      {message && <p>{message}</p>}
      {kept && <p>{kept}</p>}
      {(onRetry ?? children) && (
        <div className={styles.actions}>
          {onRetry && <Button onClick={onRetry}>Try again</Button>}
          {children}
        </div>
      )}
    </div>
  )
}
