import type { Facet, StoryDocument } from '../../../core/story/story.ts'
import { facetNames } from '../../../core/words/names.ts'
import styles from './PrintCard.module.css'

/** Characters that two lines of a card's headline hold, about. */
const twoLines = 84

/** One story as a card of paper: the headline, and under each facet the person's own card or lines to write on. */
export function PrintCard({
  document,
  facets,
}: {
  document: StoryDocument
  facets: readonly Facet[]
}) {
  const headline = document.headline || document.shortName || 'Without a headline'
  return (
    <article className={styles.card}>
      <h2 dir="auto" data-long={headline.length > twoLines}>
        {headline}
      </h2>
      {facets.map((facet) => {
        // An empty line between two sentences would take a line of the card.
        const text = document.facets[facet].card.trim().replaceAll(/\n\s*\n/gu, '\n')
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
