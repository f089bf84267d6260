import type { PracticeView } from '../../api.ts'
import styles from './Practice.module.css'

/** What was asked back, what was replied, and what that changes. */
export function Replies({ replies }: { replies: PracticeView['practice']['setup']['replies'] }) {
  return (
    <dl className={styles.replies}>
      {replies.map(({ question, reply, change }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>
            They answer: <span className="said">{reply}</span>.
          </dd>
          <dd>What that changes for you: {change}</dd>
        </div>
      ))}
    </dl>
  )
}
