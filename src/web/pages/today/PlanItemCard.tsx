import type { PlanItem, PlanStart } from '../../../core/loop/plan.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { facetNames } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { startOf } from './start-of.ts'
import styles from './Today.module.css'

const startWords: Record<PlanStart['kind'], string> = {
  draw: 'Draw',
  practice: 'Practise',
  write: 'Write',
  look: 'Look',
  round: 'Sit it',
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
            <ul>
              {listPool(item).map(({ storyId, storyName, facets }) => (
                <li key={storyId}>
                  <em>{storyName}</em>: {joinNames(facets)}
                </li>
              ))}
            </ul>
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

/** The cards of a draw by story, in the order in which they need it. */
function listPool({ cards }: PlanItem): { storyId: string; storyName: string; facets: string[] }[] {
  const ids = [...new Set(cards.map(({ storyId }) => storyId))]
  return ids.map((id) => {
    const of = cards.filter(({ storyId }) => storyId === id)
    return {
      storyId: id,
      storyName: of[0]?.storyName ?? '',
      facets: of.map(({ facet }) => facetNames[facet].toLowerCase()),
    }
  })
}
