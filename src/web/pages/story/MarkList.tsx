import type { Finding } from '../../../core/judge/judgment.ts'
import { Button } from '../../parts/Button.tsx'
import type { EvidenceMark } from '../../parts/evidence-marks.ts'
import { EvidenceReasons } from '../../parts/EvidenceReasons.tsx'
import { sayCount } from '../../../core/words/say-time.ts'
import styles from './MarkList.module.css'

const showAll = 'Show everything it found'
const showCarrying = 'Show only what the ratings rest on'

/** Every mark of a text as a button with its reasons, folded into the one line that counts them. */
export function MarkList({
  text,
  marks,
  whole,
  about,
  all,
  more,
  onAll,
  onOpen,
}: {
  text: string
  marks: EvidenceMark[]
  whole: Finding[]
  /** Which text it is; heard, not seen. */
  about: string | undefined
  /** Whether everything is marked, or only what a rating rests on. */
  all: boolean
  /** Whether more is found than the ratings rest on. */
  more: boolean
  onAll: () => void
  onOpen: (start: number, end: number) => void
}) {
  const groups = [...marks.map((mark) => mark.findings), whole]
  const count = (credit: Finding['credit']) =>
    groups.filter((findings) => findings.some((finding) => finding.credit === credit)).length
  const counts = [
    count('earns') > 0 ? `${sayCount(count('earns'), 'mark')} for you` : null,
    count('costs') > 0 ? `${sayCount(count('costs'), 'mark')} against` : null,
  ].filter(Boolean)
  const turn = all ? showCarrying : showAll
  if (counts.length === 0 && !more) return null
  return (
    <div className={styles.marks}>
      {counts.length > 0 && (
        <details className={styles.list}>
          <summary>{counts.join(', ')}</summary>
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
      )}
      {more && (
        <Button size="small" look="quiet" aria-label={about && `${turn}, ${about}`} onClick={onAll}>
          {turn}
        </Button>
      )}
    </div>
  )
}
