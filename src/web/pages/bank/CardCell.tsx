import { Link } from '@tanstack/react-router'
import type { CardView } from '../../api.ts'
import { facetNames, standingNames } from '../../../core/words/names.ts'
import { sayRestsOn } from '../../../core/words/say-standing.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import styles from './CardCell.module.css'

/** One cell of the map: how one card of one story stands, and the way to it. */
export function CardCell({
  card,
  title,
  marked = false,
}: {
  card: CardView
  title: string
  /** The words that are looked for stand in its text. */
  marked?: boolean
}) {
  const { storyId, facet, standing, attempts } = card
  const rests = sayRestsOn(card)
  const name = [
    `${facetNames[facet]}: ${standingNames[standing].toLowerCase()}`,
    rests === null ? null : `by your ${rests === 'text' ? rests : `last ${rests}`}`,
    attempts > 0 ? sayCount(attempts, 'attempt') : null,
    marked ? 'found here' : null,
    title,
  ]
  return (
    <Link
      className={`${styles.cell} ${styles[standing]}`}
      to="/stories/$storyId"
      params={{ storyId }}
      hash={facet}
      data-marked={marked}
      data-rests={rests ?? undefined}
      aria-label={name.filter(Boolean).join(', ')}
    >
      {standingNames[standing]}
    </Link>
  )
}
