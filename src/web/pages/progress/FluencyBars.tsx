import { sayCount } from '../../../core/words/say-time.ts'
import styles from './FluencyBars.module.css'

interface FluencyRow {
  key: string
  name: string
  attempts: number
  fluent: number
}

/** How many answers of each kind were fluent: name, bar, count; where only one kind has any, a sentence. */
export function FluencyBars({ title, rows }: { title: string; rows: readonly FluencyRow[] }) {
  const [first, ...more] = rows.filter(({ attempts }) => attempts > 0)
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {first !== undefined && more.length === 0 ? (
        <p className={styles.alone}>
          {first.name}: {first.fluent} of {sayCount(first.attempts, 'answer')} fluent.
          {rows.length > 1 && ' The others have no answer yet.'}
        </p>
      ) : (
        <Bars rows={rows} />
      )}
    </section>
  )
}

function Bars({ rows }: { rows: readonly FluencyRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, name, attempts, fluent }) => (
        <li key={key}>
          <span className={styles.name}>{name}</span>
          <span className={styles.count}>
            {attempts === 0 ? 'no answer yet' : `${fluent} of ${attempts} fluent`}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ width: `${attempts === 0 ? 0 : (fluent / attempts) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
