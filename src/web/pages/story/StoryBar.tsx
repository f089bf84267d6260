import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '../../parts/Button.tsx'
import styles from './StoryBar.module.css'

/** What stays in sight while a story is written: the way back, whether it is kept, and the way to earlier words. */
export function StoryBar({
  onUndo,
  onRedo,
  onHistory,
  children,
}: {
  /** Null where there is nothing to take back, to make again, or to look back at. */
  onUndo: (() => void) | null
  onRedo: (() => void) | null
  onHistory: (() => void) | null
  children: ReactNode
}) {
  return (
    <div className={styles.bar}>
      <Link to="/bank" className={styles.back}>
        Bank
      </Link>
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
