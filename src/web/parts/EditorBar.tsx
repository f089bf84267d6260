import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './EditorBar.module.css'

/** What stays in sight while one thing is written: the way back, whether it is kept, and the way to earlier words. */
export function EditorBar({
  back,
  onUndo,
  onRedo,
  onHistory,
  children,
}: {
  /** A link. */
  back: ReactNode
  /** Null where there is nothing to take back, to make again, or to look back at. */
  onUndo: (() => void) | null
  onRedo: (() => void) | null
  onHistory: (() => void) | null
  children: ReactNode
}) {
  return (
    <div className={styles.bar}>
      <div className={styles.back}>{back}</div>
      <div className={styles.kept}>{children}</div>
      <div className={styles.acts}>
        <Button size="small" look="quiet" disabled={!onUndo} onClick={() => onUndo?.()}>
          Undo
        </Button>
        <Button size="small" look="quiet" disabled={!onRedo} onClick={() => onRedo?.()}>
          Redo
        </Button>
        <Button size="small" look="quiet" disabled={!onHistory} onClick={() => onHistory?.()}>
          History
        </Button>
      </div>
    </div>
  )
}
