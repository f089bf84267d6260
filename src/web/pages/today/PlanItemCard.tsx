import type { PlanItem, PlanStart } from '../../../core/loop/plan/plan.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { CardsByStory } from './CardsByStory.tsx'
import { startOf } from './start-of.ts'
import styles from './Today.module.css'

const startWords: Record<PlanStart['kind'], string> = {
  draw: 'Draw',
  practice: 'Practise',
  write: 'Write',
  look: 'Look',
  round: 'Sit it',
  debrief: 'Read it',
}

/** One thing to do, why, and the way to begin it. */
export function PlanItemCard({ item, first }: { item: PlanItem; first: boolean }) {
  return (
    <li className={styles.item}>
      <div>
        <h2>{item.title}</h2>
        <p>{item.reason}</p>
        {item.start.kind === 'draw' && item.cards.length > 1 && (
          <details className={styles.pool}>
            <summary>Which {item.cards.length} cards</summary>
            <CardsByStory cards={item.cards} />
          </details>
        )}
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
