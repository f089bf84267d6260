import type { AnswerPart } from '../../../core/answer/answer-parts.ts'
import { partNames } from '../../../core/words/say-answer.ts'
import styles from './PartSection.module.css'

/** Where a sentence should stand: the parts of the answer in their order, none chosen where `value` is null. */
export function PartChoice({
  label,
  value,
  order,
  onChoose,
}: {
  label: string
  value: AnswerPart | null
  order: readonly AnswerPart[]
  onChoose: (part: AnswerPart) => void
}) {
  return (
    <label className={styles.move}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value as AnswerPart)}>
        {value === null && (
          <option value="" disabled>
            Choose a part
          </option>
        )}
        {order.map((one) => (
          <option key={one} value={one}>
            {partNames[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
