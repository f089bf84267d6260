import { sayHeld } from '../../../core/round/review/say-held.ts'
import { sentenceAround } from '../../../core/words/sentence-around.ts'
import type { RoundView } from '../../api.ts'
import styles from './AskedBefore.module.css'

type Before = NonNullable<NonNullable<RoundView['current']>['before']>

/** What a rehearsed question stands on: the words pressed on in their sentence; on asking, the telling and the answer then. */
export function AskedBefore({ before, story }: { before: Before; story: string | null }) {
  const { telling, pressedOn, said, overall } = before
  const around = pressedOn === '' ? null : sentenceAround(telling, pressedOn)
  return (
    <div className={styles.before}>
      {story !== null && <p className={styles.story}>{story}</p>}
      {around !== null && (
        <p className={styles.words}>
          {around.before}
          <mark>{pressedOn}</mark>
          {around.after}
        </p>
      )}
      <details>
        <summary>What you told and answered then</summary>
        {telling !== '' && <p className={styles.words}>{telling}</p>}
        {said.trim() !== '' && (
          <>
            <h2 className={styles.label}>
              To this question
              {overall === null ? '' : `: ${sayHeld(overall)}, ${overall.toFixed(1)} of 5`}
            </h2>
            <p className={styles.words}>{said}</p>
          </>
        )}
      </details>
    </div>
  )
}
