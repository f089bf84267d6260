import { Link } from '@tanstack/react-router'
import type { ProgressCard } from '../../api.ts'
import { facetNames, facetOrder } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { StandingMark } from '../../parts/StandingMark.tsx'
import { AttemptDots } from './AttemptDots.tsx'
import styles from './CardGrid.module.css'
import { groupByStory } from './summarise-progress.ts'

/** Every card's answers over time: stories down, facets across; each opens its newest answer. */
export function CardGrid({ cards }: { cards: readonly ProgressCard[] }) {
  return (
    <section className={styles.section} aria-labelledby="cards-title">
      <h2 id="cards-title">Each card, answer by answer</h2>
      <p className={styles.legend}>
        Oldest left; higher is more specific, from 1 to 5. Solid is fluent, light is not, hollow is
        not measured and stands at your own rating.
      </p>
      <div className={styles.heads} aria-hidden="true">
        {facetOrder.map((facet) => (
          <span key={facet}>{facetNames[facet]}</span>
        ))}
      </div>
      {groupByStory(cards).map((story) => (
        <div key={story.storyId} className={styles.story}>
          <h3>
            <Link to="/stories/$storyId" params={{ storyId: story.storyId }}>
              {story.shortName}
            </Link>
          </h3>
          <ul className={styles.row}>
            {facetOrder.map((facet) => {
              const card = story.cards.find((one) => one.facet === facet)
              return <li key={facet}>{card && <Cell card={card} />}</li>
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Cell({ card }: { card: ProgressCard }) {
  const newest = card.newestAttemptId
  const inside = (
    <>
      <span className={styles.facet}>{facetNames[card.facet]}</span>
      <span className={styles.picture}>
        {newest !== null ? (
          <AttemptDots attempts={card.recent} />
        ) : (
          <span className={styles.none}>No answer yet</span>
        )}
      </span>
      <span className={styles.foot}>
        <StandingMark standing={card.standing} size={12} />
        {newest !== null && (
          <span className={styles.count}>{sayCount(card.attempts, 'answer')}</span>
        )}
      </span>
    </>
  )
  return newest !== null ? (
    <Link className={styles.cell} to="/attempts/$attemptId" params={{ attemptId: newest }}>
      {inside}
    </Link>
  ) : (
    <div className={styles.cell}>{inside}</div>
  )
}
