import { sectionNames } from '../../../core/words/names.ts'
import styles from './FoundPlaces.module.css'
import type { Places } from './use-bank-search.ts'

/** Places shown of one story. */
const atMost = 3

/** Where the words that are looked for stand in a story, each with the words around them. */
export function FoundPlaces({ places }: { places: Places }) {
  return (
    <ul className={styles.places} aria-label="Found in">
      {places.slice(0, atMost).map(({ section, before, match, after }) => (
        <li key={section}>
          <span className={styles.section}>{sectionNames[section]}</span>{' '}
          <span className={styles.words} dir="auto">
            {before}
            <mark>{match}</mark>
            {after}
          </span>
        </li>
      ))}
      {places.length > atMost && (
        <li className={styles.section}>
          Also in{' '}
          {places
            .slice(atMost)
            .map(({ section }) => sectionNames[section].toLowerCase())
            .join(', ')}
        </li>
      )}
    </ul>
  )
}
