import type { ReactNode } from 'react'
import type { BankStory } from '../../api.ts'
import { facetNames, facetOrder } from '../../../core/words/names.ts'
import styles from './FacetMap.module.css'
import { StoryRow } from './StoryRow.tsx'
import type { Places } from './use-bank-search.ts'

/** Where a name breaks when five of them share a phone's width. */
const breakPlaces: Record<string, string> = {
  Disagreement: 'Disagree\u00ADment',
  Stakeholder: 'Stake\u00ADholder',
}

/** The names over the five columns of cells. They stay in sight while the rows pass under them. */
function FacetHeads() {
  return (
    <div className={styles.heads} aria-hidden="true">
      {facetOrder.map((facet) => (
        <span key={facet}>{breakPlaces[facetNames[facet]] ?? facetNames[facet]}</span>
      ))}
    </div>
  )
}

/** A titled group of stories, each with its five cards. */
export function StoryGroup({
  title,
  note,
  stories,
  of,
  beside,
  places,
  actions,
}: {
  title: string
  note?: string
  stories: readonly BankStory[]
  of: number
  beside?: ReactNode
  /** Where the words that are looked for stand, by story. */
  places: ReadonlyMap<string, Places>
  actions?: (story: BankStory, at: number) => ReactNode
}) {
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.top}>
        <div>
          <h2>{title}</h2>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {beside}
      </div>
      <FacetHeads />
      <ol className={styles.list}>
        {stories.map((story, at) => (
          <StoryRow key={story.id} story={story} of={of} found={places.get(story.id)}>
            {actions?.(story, at)}
          </StoryRow>
        ))}
      </ol>
    </section>
  )
}
