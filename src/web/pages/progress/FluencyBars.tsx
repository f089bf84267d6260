import styles from './FluencyBars.module.css'

/** How many answers of each kind were fluent: name, bar, count. */
export function FluencyBars({
  title,
  rows,
}: {
  title: string
  rows: readonly { key: string; name: string; attempts: number; fluent: number }[]
}) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
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
    </section>
  )
}
