import { Link } from '@tanstack/react-router'
import type { ProgressCard } from '../../api.ts'
import { facetNames, facetOrder } from '../../../core/words/names.ts'
import { sayCount, sayDay } from '../../../core/words/say-time.ts'
import { StandingMark } from '../../parts/StandingMark.tsx'
import { AttemptDots } from './AttemptDots.tsx'
import styles from './CardGrid.module.css'
import { groupByStory } from './summarise-progress.ts'

/** Every card's answers over time: stories down, facets across; each opens its newest answer. */
export function CardGrid({ cards, now }: { cards: readonly ProgressCard[]; now: number }) {
  return (
    <section className={styles.section} aria-labelledby="cards-title">
      <h2 id="cards-title">Each card, answer by answer</h2>
      <p className={styles.legend}>
        Oldest left; higher is more specific, from 1 to 5. Solid is fluent, light is not, hollow is
        not measured and stands at your own rating. A card retires after three fluent answers on at
        least two days. What a round heard of a card is said under it.
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
              return <li key={facet}>{card && <Cell card={card} now={now} />}</li>
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Cell({ card, now }: { card: ProgressCard; now: number }) {
  const newest = card.newestAttemptId
  const { inRound } = card
  const inside = (
    <>
      <span className={styles.facet}>{facetNames[card.facet]}</span>
      <span className={styles.picture}>
        {newest !== null ? (
          <AttemptDots attempts={card.recent} />
        ) : (
          <span className={styles.none}>
            {inRound === null ? 'No answer yet' : 'No answer to a draw yet'}
          </span>
        )}
      </span>
      <span className={styles.foot}>
        <StandingMark standing={card.standing} size={12} />
        {newest !== null && (
          <span className={styles.count}>{sayCount(card.attempts, 'answer')}</span>
        )}
        {inRound !== null && (
          <span className={styles.round}>
            {inRound.stood === 'thin' ? 'Thin' : inRound.stood === 'held' ? 'Held' : 'Held in part'}{' '}
            in a round, {sayDay(inRound.at, now)}
          </span>
        )}
      </span>
    </>
  )
  if (newest !== null)
    return (
      <Link className={styles.cell} to="/attempts/$attemptId" params={{ attemptId: newest }}>
        {inside}
      </Link>
    )
  return inRound !== null ? (
    <Link className={styles.cell} to="/rounds/$roundId" params={{ roundId: inRound.roundId }}>
      {inside}
    </Link>
  ) : (
    <div className={styles.cell}>{inside}</div>
  )
}
