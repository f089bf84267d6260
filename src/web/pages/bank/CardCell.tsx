import { Link } from '@tanstack/react-router'
import type { CardView } from '../../api.ts'
import { facetNames, standingNames } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import styles from './CardCell.module.css'

/** One cell of the map: how one card of one story stands, and the way to it. */
export function CardCell({ card, title }: { card: CardView; title: string }) {
  const { storyId, facet, standing, attempts } = card
  const name = [
    `${facetNames[facet]}: ${standingNames[standing].toLowerCase()}`,
    attempts > 0 ? sayCount(attempts, 'attempt') : null,
    title,
  ]
  return (
    <Link
      className={`${styles.cell} ${styles[standing]}`}
      to="/stories/$storyId"
      params={{ storyId }}
      hash={facet}
      aria-label={name.filter(Boolean).join(', ')}
    >
      {standingNames[standing]}
    </Link>
  )
}
