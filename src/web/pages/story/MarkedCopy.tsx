import { Fragment, memo } from 'react'
import type { EvidenceMark } from '../../parts/evidence-marks.ts'
import styles from './MarkedText.module.css'

/** The text with its marks underlined, character for character: the layer behind the place to write. */
export const MarkedCopy = memo(function MarkedCopy({
  text,
  marks,
  openAt,
}: {
  text: string
  marks: EvidenceMark[]
  openAt: number | null
}) {
  return (
    <>
      {marks.map((mark, index) => (
        <Fragment key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <span data-start={mark.start} className={mark.start === openAt ? styles.open : undefined}>
            {mark.parts.map((part) => (
              <span key={part.start} className={styles[part.credit]}>
                {text.slice(part.start, part.end)}
              </span>
            ))}
          </span>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
})
