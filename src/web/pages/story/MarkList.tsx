import type { Finding } from '../../../core/judge/judgment.ts'
import type { EvidenceMark } from '../../parts/evidence-marks.ts'
import { EvidenceReasons } from '../../parts/EvidenceReasons.tsx'
import { sayCount } from '../../../core/words/say-time.ts'
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
  const groups = [...marks.map((mark) => mark.findings), whole]
  const count = (credit: Finding['credit']) =>
    groups.filter((findings) => findings.some((finding) => finding.credit === credit)).length
  const counts = [
    count('earns') > 0 ? `${sayCount(count('earns'), 'mark')} for you` : null,
    count('costs') > 0 ? `${sayCount(count('costs'), 'mark')} against` : null,
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
