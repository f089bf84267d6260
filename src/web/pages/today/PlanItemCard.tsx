import type { PlanItem, PlanStart } from '../../../core/loop/plan.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { startOf } from './start-of.ts'
import styles from './Today.module.css'

const startWords: Record<PlanStart['kind'], string> = {
  draw: 'Draw',
  practice: 'Practise',
  write: 'Write',
  round: 'Sit it',
}

/** One thing to do, why, and the way to begin it. */
export function PlanItemCard({ item, first }: { item: PlanItem; first: boolean }) {
  return (
    <li className={styles.item}>
      <div>
        <h2>{item.title}</h2>
        <p>{item.reason}</p>
      </div>
      <span className={styles.minutes}>{sayCount(item.minutes, 'minute')}</span>
      <ButtonLink
        {...startOf(item)}
        look={first ? 'primary' : 'plain'}
        {...(first && { shortcut: 'Enter' })}
      >
        {startWords[item.start.kind]}
        <span className="unseen">: {item.title}</span>
      </ButtonLink>
    </li>
  )
}
