import type { ToldCharacter } from '../../../core/practice/failure-of-character.ts'
import { failureOfCharacter } from '../../../core/words/guide-names.ts'
import { characterWords } from '../../../core/words/say-character.ts'
import styles from './CharacterWords.module.css'

/** What is said where somebody tells of a failure of character: the words, what a panel hears, what the guide says. */
export function CharacterWords({
  told: { kind, place },
  text,
}: {
  told: ToldCharacter
  text: string
}) {
  return (
    <section className={styles.note} aria-labelledby="character-title">
      <h2 id="character-title">Of what kind this failure is</h2>
      <p>
        You say “
        <span className="said">
          {text
            .slice(place.start, place.end)
            .trim()
            .replace(/[.,;:]+$/u, '')}
        </span>
        ”. {characterWords[kind]}
      </p>
      <p>
        The guides say: <q className="said">{failureOfCharacter.words[1]}</q>
      </p>
    </section>
  )
}
