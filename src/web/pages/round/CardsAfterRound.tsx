import { Link } from '@tanstack/react-router'
import { facetNames } from '../../../core/words/names.ts'
import type { RoundResultView } from '../../api.ts'
import styles from './RoundResult.module.css'

type Consequence = RoundResultView['consequences'][number]

function say({ thin, inPart, wasRetired, returned }: Consequence): string {
  if (returned) return 'was retired and did not hold; it is back in the draw.'
  if (thin) return 'did not hold; it is due again.'
  const held = inPart ? 'held in part.' : 'held.'
  return wasRetired ? `was retired, and ${held}` : held
}

/** What the round did to the cards of one story that was told. */
export function CardsAfterRound({
  consequences,
  storyId,
}: {
  consequences: readonly Consequence[]
  storyId: string
}) {
  return (
    <ul className={styles.cards}>
      {consequences.map((one) => (
        <li key={one.facet}>
          <Link to="/stories/$storyId" params={{ storyId }} hash={one.facet}>
            {facetNames[one.facet]}
          </Link>{' '}
          {say(one)}
        </li>
      ))}
    </ul>
  )
}
