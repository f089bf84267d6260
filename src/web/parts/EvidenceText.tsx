import { Fragment, useId, useState } from 'react'
import type { Dimension } from '../../core/judge/dimension.ts'
import type { Finding } from '../../core/judge/judgment.ts'
import { gatherEvidence, type EvidenceMark } from './evidence-marks.ts'
import { Button } from './Button.tsx'
import { EvidenceReasons } from './EvidenceReasons.tsx'
import styles from './EvidenceText.module.css'

/**
 * A text with its findings underlined: solid where words earn, dashed where they cost. Each mark is one tab
 * stop; a click, Enter or Space opens its reasons beside the line (below it where there is no room), Escape
 * closes them. Where `carrying` says which findings the ratings rest on, the others are underlined on demand.
 * `emphasis` washes the marks of one dimension, all of them. `bare` leaves out what stands below the text, for pages
 * that show many of them.
 */
export function EvidenceText({
  text,
  findings,
  carrying = findings,
  emphasis,
  bare = false,
}: {
  text: string
  findings: readonly Finding[]
  carrying?: readonly Finding[]
  emphasis?: Dimension | undefined
  bare?: boolean
}) {
  const [openAt, setOpenAt] = useState<number | null>(null)
  const [all, setAll] = useState(false)
  const shown = findings.filter(
    (finding) => all || finding.dimension === emphasis || carrying.includes(finding),
  )
  const { marks } = gatherEvidence(text.length, shown)
  const { whole } = gatherEvidence(text.length, findings)
  const more = findings.some((finding) => finding.place && !carrying.includes(finding))
  const toggle = (start: number) => setOpenAt((open) => (open === start ? null : start))

  return (
    <div className={styles.frame}>
      <div className={styles.text}>
        {marks.map((mark, index) => (
          <Fragment key={mark.start}>
            {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
            <Mark
              text={text}
              mark={mark}
              open={openAt === mark.start}
              washed={mark.findings.some(({ dimension }) => dimension === emphasis)}
              onToggle={() => toggle(mark.start)}
              onClose={() => setOpenAt(null)}
            />
          </Fragment>
        ))}
        {text.slice(marks.at(-1)?.end ?? 0)}
      </div>
      {(marks.length > 0 || more) && !bare && (
        <div className={styles.legend}>
          {marks.length > 0 && (
            <p>
              <span>
                <span className={styles.earns}>Underlined</span> words earn,
              </span>{' '}
              <span>
                <span className={styles.costs}>dashed</span> words cost.
              </span>{' '}
              <span>Each opens to its reason.</span>
            </p>
          )}
          {more && (
            <Button
              size="small"
              look="quiet"
              // A click leaves the focus where it was, as on a mark.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setAll(!all)}
            >
              {all ? 'Show only what the ratings rest on' : 'Show everything it found'}
            </Button>
          )}
        </div>
      )}
      {whole.length > 0 && !bare && (
        <div className={styles.whole}>
          <h3>About the whole text</h3>
          <EvidenceReasons findings={whole} />
        </div>
      )}
    </div>
  )
}

function Mark({
  text,
  mark,
  open,
  washed,
  onToggle,
  onClose,
}: {
  text: string
  mark: EvidenceMark
  open: boolean
  washed: boolean
  onToggle: () => void
  onClose: () => void
}) {
  const noteId = useId()
  return (
    <>
      <span
        role="button"
        tabIndex={0}
        className={[styles.mark, washed && styles.washed, open && styles.open]
          .filter(Boolean)
          .join(' ')}
        aria-expanded={open}
        aria-controls={open ? noteId : undefined}
        // A click leaves the focus where it was: Enter then still means what it means on the page.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onToggle}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault()
            onToggle()
          }
          if (event.key === 'Escape' && open) {
            event.preventDefault()
            onClose()
          }
        }}
      >
        {mark.parts.map((part) => (
          <span key={part.start} className={styles[part.credit]}>
            {text.slice(part.start, part.end)}
          </span>
        ))}
      </span>
      {open && (
        <span id={noteId} role="note" className={styles.note}>
          <EvidenceReasons findings={mark.findings} />
        </span>
      )}
    </>
  )
}
