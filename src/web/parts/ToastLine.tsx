import { useEffect, useSyncExternalStore } from 'react'
import { closeToast, currentToast, subscribeToToasts } from './toast.ts'
import styles from './ToastLine.module.css'

const plainToastMs = 6_000

/** The line at the foot of the page that `showToast` speaks through. Mounted once, by the desk. */
export function ToastLine() {
  const toast = useSyncExternalStore(subscribeToToasts, currentToast)

  useEffect(() => {
    if (!toast || toast.action) return
    const timer = setTimeout(() => closeToast(toast.id), plainToastMs)
    return () => clearTimeout(timer)
  }, [toast])

  const act = async () => {
    if (!toast?.action) return
    closeToast(toast.id)
    await toast.action.run()
  }

  return (
    <div className={styles.place} role="status">
      {toast && (
        <div key={toast.id} className={styles.toast}>
          <span className={styles.text}>{toast.text}</span>
          {toast.action && (
            <button type="button" className={styles.button} onClick={() => void act()}>
              {toast.action.label}
            </button>
          )}
          <button type="button" className={styles.button} onClick={() => closeToast(toast.id)}>
            Close
          </button>
        </div>
      )}
    </div>
  )
}
