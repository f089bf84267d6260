import type { Finding } from '../../core/judge/judgment.ts'
import styles from './EvidenceText.module.css'
import { dimensionNames } from './names.ts'

const creditWords = { earns: 'earns', costs: 'costs' } as const

/** The reasons of some findings, each with what it speaks for or against. Phrasing content only. */
export function EvidenceReasons({ findings }: { findings: readonly Finding[] }) {
  return findings.map((finding, index) => (
    <span key={index} className={styles.reason}>
      <span className={styles.credit} data-credit={finding.credit}>
        {dimensionNames[finding.dimension]} {creditWords[finding.credit]}
      </span>
      <span className={styles.because}>{finding.reason}</span>
    </span>
  ))
}
