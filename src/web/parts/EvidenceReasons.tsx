import type { Finding } from '../../core/judge/judgment.ts'
import styles from './EvidenceText.module.css'
import { dimensionNames } from '../../core/words/names.ts'

/** The reasons of some findings, each once, with what it speaks for or against. Phrasing content only. */
export function EvidenceReasons({ findings }: { findings: readonly Finding[] }) {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.credit} ${finding.reason}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups].map(([key, [first, ...more]]) =>
    first ? (
      <span key={key} className={styles.reason}>
        <span className={styles.credit} data-credit={first.credit}>
          {first.credit === 'earns' ? 'Earns' : 'Costs'}{' '}
          {[...new Set([first, ...more].map(({ dimension }) => dimensionNames[dimension]))]
            .join(', ')
            .toLowerCase()}
        </span>
        <span className={styles.because}>{first.reason}</span>
      </span>
    ) : null,
  )
}
