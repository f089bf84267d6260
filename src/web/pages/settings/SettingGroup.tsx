import type { ReactNode } from 'react'
import styles from './SettingsPage.module.css'

/** One heading with what can be set under it, and a quiet word once it is kept. */
export function SettingGroup({
  title,
  kept = false,
  children,
}: {
  title: string
  kept?: boolean
  children: ReactNode
}) {
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <span className={styles.kept} role="status">
          {kept ? 'Kept' : ''}
        </span>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
