import { shortNameOf } from '../../../core/story/short-name.ts'
import type { StoryDocument } from '../../../core/story/story.ts'
import { Chips } from '../../parts/Chips.tsx'
import { outcomeNames, outcomeOrder } from '../../../core/words/names.ts'
import { type TextField as Field, withText } from './document-fields.ts'
import { LineField } from './LineField.tsx'
import { longestLine } from './longest.ts'
import { PromptToggles } from './PromptToggles.tsx'
import styles from './StoryFields.module.css'
import { TextField } from './TextField.tsx'

const outcomeChoices = [
  ...outcomeOrder.map((outcome) => ({ value: outcome, words: outcomeNames[outcome] })),
  { value: '' as const, words: 'Not said' },
]

/** The first level: the headline, and the facts that place the story. */
export function StoryFields({
  document,
  fresh,
  onEdit,
}: {
  document: StoryDocument
  /** Nothing is written yet: the caret waits in the headline. */
  fresh: boolean
  onEdit: (change: (document: StoryDocument) => StoryDocument) => void
}) {
  const write = (field: Field) => (text: string) => onEdit((story) => withText(story, field, text))
  return (
    <div className={styles.fields}>
      <TextField
        field="headline"
        label="Headline"
        look="title"
        oneLine
        autoFocus={fresh}
        value={document.headline}
        placeholder="What you did, and how big it was"
        hint={sayTooLong(document.headline, 'a headline')}
        onChange={write('headline')}
      />
      <LineField
        field="shortName"
        label="Short name, all that the draw shows"
        value={document.shortName}
        placeholder={shortNameOf({ ...document, shortName: '' })}
        onChange={write('shortName')}
      />
      <LineField field="role" label="Your role" value={document.role} onChange={write('role')} />
      <div className={styles.two}>
        <LineField
          field="period"
          label="Period"
          value={document.period}
          onChange={write('period')}
        />
        <TextField
          field="scale"
          label="Scale"
          look="line"
          oneLine
          value={document.scale}
          hint={sayTooLong(document.scale, 'a line')}
          onChange={write('scale')}
        />
      </div>
      <Chips
        legend="How it ended"
        name="outcome"
        value={document.outcome ?? ''}
        choices={outcomeChoices}
        onChange={(outcome) =>
          onEdit((story) => ({ ...story, outcome: outcome === '' ? null : outcome }))
        }
      />
      <PromptToggles
        prompts={document.prompts}
        onChange={(prompts) => onEdit((story) => ({ ...story, prompts }))}
      />
    </div>
  )
}

/** What to do about a line that is too long to keep; nothing where it is not. */
function sayTooLong(line: string, name: string): string | undefined {
  const over = line.length - longestLine
  return over > 0 ? `${over} characters too long to keep: ${name} holds ${longestLine}.` : undefined
}
