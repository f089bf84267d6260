import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { AnswerPart } from '../../../core/answer/answer-parts.ts'
import type { OpenPassage } from '../../../core/answer/passage-source.ts'
import { sectionNames } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { Button } from '../../parts/Button.tsx'
import { PartChoice } from './PartChoice.tsx'
import styles from './PartSection.module.css'

/** Sentences listed at once; more come with a button. */
const atOnce = 30

/** What the story says beside the answer, to be let in sentence by sentence. */
export function StoryTray({
  storyId,
  passages,
  order,
  onTake,
}: {
  storyId: string
  passages: readonly OpenPassage[]
  order: readonly AnswerPart[]
  onTake: (passage: OpenPassage, to: AnswerPart) => void
}) {
  const [shown, setShown] = useState(atOnce)
  return (
    <section className={styles.part} aria-labelledby="tray-title">
      <h2 id="tray-title">Left in your story</h2>
      {passages.length === 0 ? (
        <p className={styles.foot}>
          Every sentence of the story stands in this answer. What is missing is written above, or in{' '}
          <Link to="/stories/$storyId" params={{ storyId }}>
            the story
          </Link>
          .
        </p>
      ) : (
        <details className={styles.sources}>
          <summary>
            {sayCount(passages.length, 'sentence')} that{' '}
            {passages.length === 1 ? 'stands' : 'stand'} in no part
          </summary>
          <ul>
            {passages.slice(0, shown).map((passage, at) => (
              <li key={`${at} ${passage.text}`}>
                <q>{passage.text}</q>
                <span className={styles.from}>
                  <span>{sectionNames[passage.section]}</span>
                  <PartChoice
                    label="Put into"
                    value={null}
                    order={order}
                    onChoose={(to) => onTake(passage, to)}
                  />
                </span>
              </li>
            ))}
          </ul>
          {passages.length > shown && (
            <Button size="small" onClick={() => setShown(shown + atOnce)}>
              Show more
            </Button>
          )}
        </details>
      )}
    </section>
  )
}
