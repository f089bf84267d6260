import { sayClock } from '../../../core/words/say-time.ts'
import type { RoundView } from '../../api.ts'
import styles from './RoundCourse.module.css'

type Part = RoundView['parts'][number]

const partWords: Readonly<Record<Part['name'], string>> = {
  opening: 'Opening',
  story: 'Your story',
  'second-story': 'A second story',
  pivot: 'Another subject',
  'own-questions': 'Your questions',
}

/** Where the round stands, and by when its next parts begin. Changes with the question, never while one answers. */
export function RoundCourse({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return null
  return (
    <ol className={styles.course} aria-label="Parts of the round">
      {parts.map(({ name, isNow, byMs }) => (
        <li key={name} aria-current={isNow ? 'step' : undefined}>
          {partWords[name]}
          {byMs !== null && <span className={styles.by}> by {sayClock(byMs)}</span>}
        </li>
      ))}
    </ol>
  )
}
