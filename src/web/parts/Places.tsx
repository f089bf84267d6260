import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { firstPlaces, furtherPlaces, type Place } from './place-of.ts'
import styles from './Places.module.css'
import { useKeys } from './use-keys.ts'

/** Where one can go, on one line; a narrow page opens the rest of it with “More”. */
export function Places({
  path,
  here,
  onKeys,
}: {
  path: string
  here: Place | null
  onKeys: () => void
}) {
  const [open, setOpen] = useState(false)
  const [openedAt, setOpenedAt] = useState(path)
  const more = useRef<HTMLButtonElement>(null)
  const rest = useRef<HTMLDivElement>(null)
  const restId = useId()
  if (openedAt !== path) {
    setOpenedAt(path)
    setOpen(false)
  }
  useKeys(
    open
      ? [
          {
            key: 'Escape',
            label: 'Close the list of pages',
            run: () => {
              setOpen(false)
              more.current?.focus()
            },
          },
        ]
      : [],
  )
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      const inside = target instanceof Node && rest.current?.contains(target)
      if (!inside && target !== more.current) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [open])

  return (
    <nav className={styles.nav} aria-label="Pages">
      {firstPlaces.map(({ to, words }) => (
        <Link
          key={to}
          className={styles.place}
          to={to}
          aria-current={to === here ? 'page' : undefined}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          {words}
        </Link>
      ))}
      <button
        ref={more}
        type="button"
        className={`${styles.place} ${styles.more}`}
        aria-expanded={open}
        aria-controls={restId}
        data-here={furtherPlaces.some(({ to }) => to === here) || undefined}
        onClick={() => setOpen(!open)}
      >
        More
      </button>
      <div id={restId} ref={rest} className={styles.rest} data-open={open || undefined}>
        {furtherPlaces.map(({ to, words }) => (
          <Link
            key={to}
            className={styles.place}
            to={to}
            aria-current={to === here ? 'page' : undefined}
            onClick={() => setOpen(false)}
          >
            {words}
          </Link>
        ))}
        <button type="button" className={`${styles.place} ${styles.keys}`} onClick={onKeys}>
          Keys
        </button>
      </div>
    </nav>
  )
}
