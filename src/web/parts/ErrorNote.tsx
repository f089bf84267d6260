import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { isUnreachable, whenServerIsBack } from './server-back.ts'
import styles from './ErrorNote.module.css'

/**
 * What happened, what was kept, what to do. `error` is anything thrown; its message is shown as it is. `goesOn`: where
 * the server was away, it is tried again without the person once the server is back.
 */
export function ErrorNote({
  what,
  kept,
  error,
  onRetry,
  goesOn = false,
  children,
}: {
  what: string
  kept?: string
  error?: unknown
  onRetry?: () => void
  goesOn?: boolean
  children?: ReactNode
}) {
  const message = error instanceof Error ? error.message : undefined
  const waits = goesOn && isUnreachable(error)
  const retry = useRef(onRetry)
  useEffect(() => {
    retry.current = onRetry
  })
  useEffect(() => (waits ? whenServerIsBack(() => retry.current?.()) : undefined), [waits])
  return (
    <div className={styles.note} role="alert">
      <p className={styles.what}>{what}</p>
      {message && <p>{message}</p>}
      {waits && <p>This page then goes on by itself.</p>}
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
