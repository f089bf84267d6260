import type { StoryDocument } from '../../../core/story/story.ts'
import type { StoryView } from '../../api.ts'
import { Button, ButtonAnchor } from '../../parts/Button.tsx'
import { withText } from './document-fields.ts'
import styles from './StoryEnd.module.css'
import { TextField } from './TextField.tsx'

const sourceWords: Record<StoryView['sources'][number]['standing'], string> = {
  'as-read': ', as it was brought in.',
  arranged: ', as you arranged it when you brought it in.',
  again: '; brought in again later.',
  changed: ', changed here since.',
}

/** The end of the page: numbers, notes, where the story came from, and what can be done with the whole of it. */
export function StoryEnd({
  document,
  kept,
  onEdit,
  onDelete,
}: {
  document: StoryDocument
  /** Null while nothing is kept yet. */
  kept: StoryView | null
  onEdit: (change: (document: StoryDocument) => StoryDocument) => void
  onDelete: () => void
}) {
  return (
    <div className={styles.end}>
      <TextField
        field="numbers"
        label="Numbers"
        value={document.numbers}
        onChange={(text) => onEdit((story) => withText(story, 'numbers', text))}
      />
      <TextField
        field="notes"
        label="Notes, for everything that fits nowhere else"
        value={document.notes}
        onChange={(text) => onEdit((story) => withText(story, 'notes', text))}
      />
      {kept?.sources.map((source) => (
        <p key={source.id} className={styles.source}>
          From {source.fileName || 'a pasted text'}
          {sourceWords[source.standing]}
        </p>
      ))}
      {kept && (
        <div className={styles.acts}>
          <ButtonAnchor href={`/api/stories/${encodeURIComponent(kept.story.id)}/export`} download>
            Export as Markdown
          </ButtonAnchor>
          <Button onClick={onDelete}>Delete this story</Button>
        </div>
      )}
    </div>
  )
}
