import { promptNames, promptOrder } from '../../../core/words/names.ts'
import type { PromptKind } from '../../../core/story/story.ts'
import styles from './KindChoice.module.css'

/** What a question of the person's own is about; null: not said yet. */
export function KindChoice({
  label,
  kind,
  onChoose,
}: {
  label: string
  kind: PromptKind | null
  onChoose: (kind: PromptKind) => void
}) {
  return (
    <label className={styles.kind}>
      <span>{label}</span>
      <select
        required
        value={kind ?? ''}
        onChange={({ target }) => onChoose(target.value as PromptKind)}
      >
        {kind === null && (
          <option value="" disabled>
            choose
          </option>
        )}
        {promptOrder.map((one) => (
          <option key={one} value={one}>
            {promptNames[one].toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  )
}
