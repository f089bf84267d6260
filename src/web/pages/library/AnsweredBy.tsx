import { Link } from '@tanstack/react-router'
import type { Guide } from '../../../core/guide/guide.ts'
import { facetNames, promptNames } from '../../../core/words/names.ts'
import type { GuideView } from '../../api.ts'
import { StandingMark } from '../../parts/StandingMark.tsx'
import styles from './GuideArticle.module.css'

/** The person's own stories for this kind of prompt, and how their cards for its drill-ins stand. */
export function AnsweredBy({ stories, guide }: { stories: GuideView['answeredBy']; guide: Guide }) {
  return (
    <section className={styles.yours}>
      <h2>Your stories for it</h2>
      {stories.length === 0 && (
        <p>
          No story of yours is marked for {promptNames[guide.kind].toLowerCase()} yet.{' '}
          <Link to="/bank">Mark one in the bank</Link>, or{' '}
          <Link to="/stories/$storyId" params={{ storyId: 'new' }}>
            write one
          </Link>
          .
        </p>
      )}
      {stories.map(({ storyId, shortName, reason, cards }) => (
        <div key={storyId} className={styles.story}>
          <h3>
            <Link to="/stories/$storyId" params={{ storyId }}>
              {shortName || 'A story without a headline'}
            </Link>
          </h3>
          <p>{reason}</p>
          <ul>
            {cards.map(({ facet, standing }) => (
              <li key={facet}>
                <Link to="/stories/$storyId" params={{ storyId }} hash={facet}>
                  {facetNames[facet]}
                </Link>{' '}
                <StandingMark standing={standing} size={12} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
