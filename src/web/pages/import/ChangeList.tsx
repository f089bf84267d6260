import { WordChanges } from '../../parts/WordChanges.tsx'
import { sayPart } from '../../../core/words/say-part.ts'
import styles from './ChangeList.module.css'

/** What an import changes of a kept story, before and after in one text. */
export default function ChangeList({
  changes,
}: {
  changes: readonly { section: string; before: string; after: string }[]
}) {
  return (
    <div className={styles.list}>
      {changes.map(({ section, before, after }) => (
        <section key={section}>
          <h4>{sayPart(section)}</h4>
          <WordChanges older={before} newer={after} />
        </section>
      ))}
    </div>
  )
}
