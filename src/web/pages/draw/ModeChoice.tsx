import type { AnswerMode } from '../../../core/drill/attempt.ts'
import { Chips } from '../../parts/Chips.tsx'
import { modeNames } from '../../../core/words/names.ts'

const modes = ['typed', 'spoken'] as const satisfies readonly AnswerMode[]

/** Typed or spoken aloud. */
export function ModeChoice({
  mode,
  onChange,
}: {
  mode: AnswerMode
  onChange: (mode: AnswerMode) => void
}) {
  return (
    <Chips
      legend="How you answer"
      legendUnseen
      name="mode"
      value={mode}
      onChange={onChange}
      choices={modes.map((value) => ({ value, words: modeNames[value] }))}
    />
  )
}
