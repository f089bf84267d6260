import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { BankStory } from '../../api.ts'
import { facetOrder, outcomeNames } from '../../../core/words/names.ts'
import { CardCell } from './CardCell.tsx'
import { FoundPlaces } from './FoundPlaces.tsx'
import styles from './StoryRow.module.css'
import { titleOf } from './title-of.ts'
import type { Places } from './use-bank-search.ts'

/** One story of the bank: what it is called, why it stands where it stands, its five cards, and what can be done. */
export function StoryRow({
  story,
  of,
  found = [],
  children,
}: {
  story: BankStory
  /** How many stories the ranking counts. */
  of: number
  /** Where the words that are looked for stand in it. */
  found?: Places | undefined
  children?: ReactNode
}) {
  const { title, under } = titleOf(story)
  return (
    <li className={styles.row} data-story={story.id}>
      <div className={styles.said}>
        <h3 className={styles.title} dir="auto">
          <Link to="/stories/$storyId" params={{ storyId: story.id }}>
            {title}
          </Link>
        </h3>
        {under && <p className={styles.under}>{under}</p>}
        <p className={styles.reason}>
          {story.compressed.is && <strong className={styles.compressed}>Compressed. </strong>}
          {story.reason}
        </p>
        {found.length > 0 && <FoundPlaces places={found} />}
        <p className={styles.facts}>
          <span>
            Ranked {story.rank} of {of}
          </span>
          <span>
            {story.outcome ? outcomeNames[story.outcome] : 'The field “How it ended” is empty'}
          </span>
          {story.example && <span className={styles.example}>Example</span>}
        </p>
      </div>
      <ul className={styles.cells} aria-label="Cards">
        {facetOrder.map((facet) => {
          const card = story.cards.find((each) => each.facet === facet)
          const marked = found.some(({ section }) => section === facet)
          return (
            <li key={facet}>{card && <CardCell card={card} title={title} marked={marked} />}</li>
          )
        })}
      </ul>
      {children && <div className={styles.actions}>{children}</div>}
    </li>
  )
}
