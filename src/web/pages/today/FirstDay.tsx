import { sayCount } from '../../../core/words/say-time.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { WaysToBegin } from '../bank/WaysToBegin.tsx'
import styles from './Today.module.css'

/** Nothing can be planned yet: what this is, and the ways to begin. */
export function FirstDay({ stories }: { stories: number }) {
  if (stories > 0)
    return (
      <>
        <h1>Choose what to drill</h1>
        <p className={styles.summary}>
          {sayCount(stories, 'story is', 'stories are')} kept and none is being drilled. Choose up
          to five in the bank; what to rehearse today then stands here.
        </p>
        <ButtonLink to="/bank" look="primary">
          Choose stories
        </ButtonLink>
      </>
    )
  return (
    <>
      <h1>Few stories, drilled to the third level</h1>
      <p className={styles.summary}>
        A panel does not stop at the headline, nor at the telling. It asks who disagreed, what
        nearly broke, who had to be won, what you have done differently since and who has it now.
        Bring your own projects, and this page says each day what to rehearse, and why.
      </p>
      <div className={styles.ways}>
        <WaysToBegin />
      </div>
      <p className={styles.soft}>
        Nothing written yet?{' '}
        <ButtonLink to="/library" size="small" look="quiet">
          Read what panels ask, and practise a question
        </ButtonLink>
      </p>
      <p className={styles.soft}>
        Is there a date already?{' '}
        <ButtonLink to="/loops" size="small" look="quiet">
          Add a loop
        </ButtonLink>
      </p>
    </>
  )
}
