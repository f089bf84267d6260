import type { PracticeView } from '../../api.ts'
import styles from './Practice.module.css'

/** A guide writes "If so: …" and "If not: …" for what is answered with a yes and a no. */
const sayReply = (reply: string): string =>
  reply === 'so' ? 'yes' : reply === 'not' ? 'no' : reply

/** What was asked back, what was replied, and what that changes. */
export function Replies({ replies }: { replies: PracticeView['practice']['setup']['replies'] }) {
  return (
    <dl className={styles.replies}>
      {replies.map(({ question, reply, change }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>
            They answer: <span className="said">{sayReply(reply)}</span>.
          </dd>
          <dd>What that changes for you: {change}</dd>
        </div>
      ))}
    </dl>
  )
}
