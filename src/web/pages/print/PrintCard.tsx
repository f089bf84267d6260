import type { Facet, StoryDocument } from '../../../core/story/story.ts'
import { facetNames } from '../../../core/words/names.ts'
import styles from './PrintCard.module.css'

/** One story as a card of paper: the headline, and under each facet the person's own card or lines to write on. */
export function PrintCard({
  document,
  facets,
}: {
  document: StoryDocument
  facets: readonly Facet[]
}) {
  return (
    <article className={styles.card}>
      <h2 dir="auto">
        <span>{document.headline || document.shortName || 'Without a headline'}</span>
      </h2>
      {facets.map((facet) => {
        const text = document.facets[facet].card.trim()
        return (
          <section key={facet}>
            <h3>{facetNames[facet]}</h3>
            {text === '' ? (
              <div className={styles.lines}>
                <span className="unseen">Three empty lines to write on</span>
                <span />
                <span />
                <span />
              </div>
            ) : (
              <p dir="auto">{text}</p>
            )}
          </section>
        )
      })}
    </article>
  )
}
