import type { Guide } from '../../../core/guide/guide.ts'
import { facetNames } from '../../../core/words/names.ts'
import styles from './GuideArticle.module.css'

/** What is asked next, each with a good answer that stays folded until it is opened, so that one can try first. */
export function DrillIns({ drillIns }: { drillIns: Guide['drillIns'] }) {
  const asked = drillIns.filter(({ question, answer }) => question !== '' || answer !== '')
  if (asked.length === 0) return null
  return (
    <section>
      <h2>The drill-ins to expect</h2>
      <p className={styles.hint}>Answer each aloud before you open it.</p>
      {asked.map(({ question, facet, answer }) => (
        <details key={`${question} ${answer}`} className={styles.drillIn}>
          <summary>
            <span className={styles.asks}>{question || 'A question that is not written yet'}</span>{' '}
            <span className={styles.facet}>{facetNames[facet]}</span>
          </summary>
          <p className={styles.told}>{answer}</p>
        </details>
      ))}
    </section>
  )
}
