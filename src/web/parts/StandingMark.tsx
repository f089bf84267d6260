import type { Standing } from '../../core/drill/card.ts'
import { standingNames } from '../../core/words/names.ts'
import styles from './StandingMark.module.css'

/** The shape alone, for places that write the word themselves: hollow, light, solid, solid with a mark. */
export function StandingShape({ standing, size = 16 }: { standing: Standing; size?: number }) {
  return (
    <svg
      className={styles.shape}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {standing === 'missing' && (
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="var(--missing)" strokeWidth="1.5" />
      )}
      {standing === 'thin' && (
        <circle cx="8" cy="8" r="6.5" fill="var(--thin)" stroke="var(--edge)" strokeWidth="1" />
      )}
      {standing === 'specific' && <circle cx="8" cy="8" r="7" fill="var(--specific)" />}
      {standing === 'fluent' && (
        <>
          <circle cx="8" cy="8" r="7" fill="var(--fluent)" />
          <circle cx="8" cy="8" r="2.4" fill="var(--card)" />
        </>
      )}
      {standing === 'retired' && (
        <>
          <circle cx="8" cy="8" r="7" fill="var(--fluent)" />
          <path
            d="M4.6 8.3 7 10.6l4.4-5"
            fill="none"
            stroke="var(--card)"
            strokeWidth="1.9"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  )
}

/** How far a card has come: shape and word. `wordless` hides the word from sight only. */
export function StandingMark({
  standing,
  size = 16,
  wordless = false,
}: {
  standing: Standing
  size?: number
  wordless?: boolean
}) {
  return (
    <span className={styles.mark}>
      <StandingShape standing={standing} size={size} />
      <span className={wordless ? 'unseen' : undefined}>{standingNames[standing]}</span>
    </span>
  )
}
