import type { PartnerOutcomeView } from '../../../api.ts'
import { capitalise } from '../round-words.ts'
import { HeardBeside } from './HeardBeside.tsx'
import styles from './PartnerDesk.module.css'

/** What the partner sees at the end: the verdict as a word, and their ticks beside the ratings. */
export function PartnerOutcome({ outcome }: { outcome: PartnerOutcomeView }) {
  const { verdict, because, compared } = outcome
  return (
    <section aria-labelledby="outcome-title">
      <h1 id="outcome-title" className={styles.question}>
        {verdict === null ? 'The round is over' : capitalise(verdict)}
      </h1>
      <p>
        {verdict === null ? because : `By the program’s rules: ${because}.`} What was said, and the
        notes on it, are on the other screen.
      </p>
      <HeardBeside compared={compared} reader="partner" />
    </section>
  )
}
