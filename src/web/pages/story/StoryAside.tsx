import { Link } from '@tanstack/react-router'
import type { StoryView } from '../../api.ts'
import { BuiltAnswers } from './BuiltAnswers.tsx'
import { FacetLinks } from './FacetLinks.tsx'
import styles from './StoryAside.module.css'

/** Beside the first facts of a story: how its five cards stand, and what else can be seen of it. */
export function StoryAside({ kept }: { kept: StoryView | null }) {
  return (
    <div className={styles.aside}>
      <FacetLinks cards={kept?.cards ?? []} />
      {kept && (
        <ul className={styles.ways}>
          <li>
            <Link to="/answers/new" search={{ story: kept.story.id }}>
              Build an answer
            </Link>{' '}
            to one question from it.
          </li>
          <BuiltAnswers storyId={kept.story.id} />
          <li>
            <Link to="/cards" search={{ stories: kept.story.id }}>
              Choose the sentences
            </Link>{' '}
            for all five cards at once.
          </li>
          <li>
            The{' '}
            <Link to="/stories/$storyId/ledger" params={{ storyId: kept.story.id }}>
              ledger
            </Link>{' '}
            sets what you said each time side by side.
          </li>
        </ul>
      )}
    </div>
  )
}
