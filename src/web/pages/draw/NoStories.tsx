import type { BankView } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { sayCount } from '../../../core/words/say-time.ts'
import { WaysToBegin } from '../bank/WaysToBegin.tsx'
import styles from './BeforeDraw.module.css'

/** Nothing to draw from yet, and the ways to change that. */
export function NoStories({ bank }: { bank: BankView }) {
  if (bank.stories.length > 0)
    return (
      <div className={styles.card}>
        <h1>No story is being drilled</h1>
        <p>
          {sayCount(bank.stories.length, 'story is', 'stories are')} kept. Choose up to five in the
          bank; their cards lie here.
        </p>
        <div className={styles.actions}>
          <ButtonLink to="/bank" look="primary">
            Choose stories
          </ButtonLink>
        </div>
      </div>
    )
  return (
    <div className={styles.card}>
      <h1>Nothing to draw yet</h1>
      <p>
        A story is one real project of yours. Five questions reach its third level; each becomes a
        card, drawn at random and answered in 90 seconds.
      </p>
      <div className={styles.actions}>
        <WaysToBegin />
      </div>
    </div>
  )
}
