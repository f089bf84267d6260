import { compareWords } from './compare-words.ts'
import styles from './WordChanges.module.css'

/** Two texts as one: words that went are struck, words that came are underlined. Loads the difference library. */
export function WordChanges({ older, newer }: { older: string; newer: string }) {
  return (
    <p className={styles.text}>
      {compareWords(older, newer).map(({ kind, text }, at) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>
        if (kind === 'removed') return <del key={at}>{text}</del>
        return <span key={at}>{text}</span>
      })}
    </p>
  )
}
