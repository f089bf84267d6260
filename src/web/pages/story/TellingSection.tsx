import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { facetsWithoutText } from '../../../core/story/told/told-passages.ts'
import type { StoryDocument } from '../../../core/story/story.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { withText } from './document-fields.ts'
import styles from './FacetSection.module.css'
import { MarkedText } from './MarkedText.tsx'
import { countSpokenWords, saySpokenTime } from '../../../core/words/spoken-time.ts'
import { Button } from '../../parts/Button.tsx'
import { lookHash } from './look-hash.ts'
import { ToldHints } from './ToldHints.tsx'
import { useJudgment } from './use-judgment.ts'

/** A shorter telling has no room for a drill-in beside itself. */
const fewestWords = 30

/** The second level: the story as it is told in two to five minutes. */
export function TellingSection({
  document,
  onEdit,
}: {
  document: StoryDocument
  onEdit: (change: (document: StoryDocument) => StoryDocument) => void
}) {
  const { findings, carrying, failed } = useJudgment(document.telling, {
    headline: document.headline,
  })
  const words = countSpokenWords(document.telling)
  const [looking, setLooking] = useState(() => location.hash === `#${lookHash}`)
  const open = useRef<HTMLButtonElement>(null)
  const hidden = facetsWithoutText(document).length
  const close = () => {
    flushSync(() => setLooking(false))
    open.current?.focus()
  }
  return (
    <section className={styles.facet} id="telling" aria-labelledby="telling-title">
      <div className={styles.head}>
        <h2 id="telling-title">Telling</h2>
        <p>situation, task, action, result, learning, in two to five minutes</p>
      </div>
      <div className={styles.alone}>
        <MarkedText
          field="telling"
          label="As you tell it"
          value={document.telling}
          findings={findings}
          carrying={carrying}
          onChange={(text) => onEdit((story) => withText(story, 'telling', text))}
        >
          <span>
            {sayCount(words, 'word')}, {saySpokenTime(words)}
          </span>
          {failed && <span>Not marked: the judge does not answer at the moment.</span>}
        </MarkedText>
        {looking ? (
          <ToldHints document={document} onEdit={onEdit} onClose={() => close()} />
        ) : (
          hidden > 0 &&
          words >= fewestWords && (
            <div>
              <Button size="small" ref={open} onClick={() => setLooking(true)}>
                Look for drill-ins in the telling
              </Button>
            </div>
          )
        )}
      </div>
    </section>
  )
}
