import { Suspense, useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './EditorBar.module.css'

/** What stays in sight while one thing is written: the way back, whether it is kept, and the way to earlier words. */
export function EditorBar({
  back,
  onUndo,
  onRedo,
  flush,
  history,
  children,
}: {
  /** A link. */
  back: ReactNode
  /** Null where there is nothing to take back or to make again. */
  onUndo: (() => void) | null
  onRedo: (() => void) | null
  /** Sends what is not kept yet: the history holds it then. */
  flush: () => Promise<void>
  /** The dialog of its versions; null where nothing is kept yet. */
  history: ((onClose: () => void) => ReactNode) | null
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  return (
    <>
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
          <Button
            size="small"
            look="quiet"
            disabled={!history}
            onClick={() => void flush().then(() => setOpen(true))}
          >
            History
          </Button>
        </div>
      </div>
      {open && history && <Suspense>{history(() => setOpen(false))}</Suspense>}
    </>
  )
}
