import type { StoryDocument } from '../../../core/story/story.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { withText } from './document-fields.ts'
import styles from './FacetSection.module.css'
import { MarkedText } from './MarkedText.tsx'
import { countWords, saySpokenTime } from '../../../core/words/spoken-time.ts'
import { useJudgment } from './use-judgment.ts'

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
  const words = countWords(document.telling)
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
      </div>
    </section>
  )
}
