import type { Finding } from '../../../core/judge/judgment.ts'
import type { EvidenceMark } from '../../parts/evidence-marks.ts'
import { EvidenceReasons } from '../../parts/EvidenceReasons.tsx'
import { sayCount } from '../../parts/say-time.ts'
import styles from './MarkList.module.css'

/** Every mark of a text as a button with its reasons, folded into the one line that counts them. */
export function MarkList({
  text,
  marks,
  whole,
  onOpen,
}: {
  text: string
  marks: EvidenceMark[]
  whole: Finding[]
  onOpen: (start: number, end: number) => void
}) {
  if (marks.length + whole.length === 0) return null
  const findings = [...marks.flatMap((mark) => mark.findings), ...whole]
  const earning = findings.filter(({ credit }) => credit === 'earns').length
  const costing = findings.length - earning
  const counts = [
    earning > 0 ? `${sayCount(earning, 'finding')} for you` : null,
    costing > 0 ? `${costing} against` : null,
  ]
  return (
    <details className={styles.list}>
      <summary>{counts.filter(Boolean).join(', ')}</summary>
      <ul>
        {marks.map((mark) => (
          <li key={mark.start}>
            <button type="button" onClick={() => onOpen(mark.start, mark.end)}>
              “{text.slice(mark.start, mark.end)}”
            </button>
            <EvidenceReasons findings={mark.findings} />
          </li>
        ))}
        {whole.length > 0 && (
          <li>
            <p>About the whole text</p>
            <EvidenceReasons findings={whole} />
          </li>
        )}
      </ul>
    </details>
  )
}
