import type { PromptKind } from '../../../core/story/story.ts'
import chips from '../../parts/Chips.module.css'
import { promptNames, promptOrder } from '../../../core/words/names.ts'

/** The ten prompts; any number of them is what the story answers. */
export function PromptToggles({
  prompts,
  onChange,
}: {
  prompts: readonly PromptKind[]
  onChange: (prompts: PromptKind[]) => void
}) {
  const toggle = (prompt: PromptKind) =>
    onChange(
      prompts.includes(prompt) ? prompts.filter((each) => each !== prompt) : [...prompts, prompt],
    )
  return (
    <fieldset className={chips.set}>
      <legend className={chips.legend}>Prompts it answers</legend>
      <div className={chips.chips}>
        {promptOrder.map((prompt) => (
          <label key={prompt} className={chips.chip}>
            <input
              type="checkbox"
              checked={prompts.includes(prompt)}
              onChange={() => toggle(prompt)}
            />
            <span>{promptNames[prompt]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
