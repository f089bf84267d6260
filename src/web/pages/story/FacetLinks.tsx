import type { CardView } from '../../api.ts'
import { facetNames, facetOrder } from '../../../core/words/names.ts'
import { StandingMark } from '../../parts/StandingMark.tsx'
import styles from './FacetLinks.module.css'

/** The five cards in a row, each with how it stands: the way down to its place on the page. */
export function FacetLinks({ cards }: { cards: readonly CardView[] }) {
  return (
    <nav className={styles.row} aria-label="Cards of this story">
      {facetOrder.map((facet) => {
        const card = cards.find((each) => each.facet === facet)
        return (
          <a key={facet} href={`#${facet}`}>
            <span>{facetNames[facet]}</span>
            <StandingMark standing={card?.standing ?? 'missing'} />
          </a>
        )
      })}
    </nav>
  )
}
