import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button, ButtonAnchor } from '../../parts/Button.tsx'
import styles from './StoryBar.module.css'

/** What stays in sight while a story is written: the way back, whether it is kept, and what can be done with it. */
export function StoryBar({
  storyId,
  onHistory,
  onDelete,
  children,
}: {
  /** Null while nothing is kept yet. */
  storyId: string | null
  onHistory: () => void
  onDelete: () => void
  children: ReactNode
}) {
  return (
    <div className={styles.bar}>
      <Link to="/bank" className={styles.back}>
        Bank
      </Link>
      <div className={styles.kept}>{children}</div>
      {storyId && (
        <div className={styles.acts}>
          <Button size="small" look="quiet" onClick={onHistory}>
            History
          </Button>
          <ButtonAnchor
            size="small"
            look="quiet"
            href={`/api/stories/${encodeURIComponent(storyId)}/export`}
            download
          >
            Export
          </ButtonAnchor>
          <Button size="small" look="quiet" onClick={onDelete}>
            Delete
          </Button>
        </div>
      )}
    </div>
  )
}
