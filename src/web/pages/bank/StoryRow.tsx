import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { BankStory } from '../../api.ts'
import { facetOrder, outcomeNames } from '../../../core/words/names.ts'
import { CardCell } from './CardCell.tsx'
import { sayCompressed } from './describe-bank.ts'
import styles from './StoryRow.module.css'
import { titleOf } from './title-of.ts'

/** One story of the bank: what it is called, why it stands where it stands, its five cards, and what can be done. */
export function StoryRow({
  story,
  of,
  children,
}: {
  story: BankStory
  /** How many stories the ranking counts. */
  of: number
  children?: ReactNode
}) {
  const { title, under } = titleOf(story)
  const compressed = sayCompressed(story)
  return (
    <li className={styles.row} data-story={story.id}>
      <div className={styles.said}>
        <h3 className={styles.title} dir="auto">
          <Link to="/stories/$storyId" params={{ storyId: story.id }}>
            {title}
          </Link>
        </h3>
        {under && <p className={styles.under}>{under}</p>}
        <p className={styles.reason}>{story.reason}</p>
        {compressed && (
          <p className={styles.compressed}>
            <strong>Compressed.</strong> {compressed}
          </p>
        )}
        <p className={styles.facts}>
          <span>
            Ranked {story.rank} of {of}
          </span>
          <span>{story.outcome ? outcomeNames[story.outcome] : 'Outcome not said'}</span>
          {story.example && <span className={styles.example}>Example</span>}
        </p>
      </div>
      <ul className={styles.cells} aria-label="Cards">
        {facetOrder.map((facet) => {
          const card = story.cards.find((each) => each.facet === facet)
          return <li key={facet}>{card && <CardCell card={card} title={title} />}</li>
        })}
      </ul>
      {children && <div className={styles.actions}>{children}</div>}
    </li>
  )
}
