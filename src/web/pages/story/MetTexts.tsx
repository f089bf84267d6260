import { useState } from 'react'
import type { StoryDocument } from '../../../core/story/story.ts'
import { Button } from '../../parts/Button.tsx'
import { Chips } from '../../parts/Chips.tsx'
import { type TextField, textOf } from './document-fields.ts'
import { sayField } from './say-field.ts'
import styles from './MetTexts.module.css'
import { type Choice, type Conflict, settleConflicts } from './merge-documents.ts'

const choices = [
  { value: 'both', words: 'Every sentence of either' },
  { value: 'mine', words: 'The one of this page' },
  { value: 'theirs', words: 'The one of the other window' },
] as const

/** Texts that two windows both changed, side by side; the person takes one of each, or both. */
export function MetTexts({
  document,
  conflicts,
  onSettle,
}: {
  document: StoryDocument
  conflicts: Conflict[]
  onSettle: (document: StoryDocument) => void
}) {
  const [chosen, setChosen] = useState<Partial<Record<TextField, Choice>>>({})
  const live = conflicts.map((conflict) => ({
    ...conflict,
    mine: textOf(document, conflict.field),
  }))
  return (
    <section className={styles.met} role="alert">
      <p>
        Another window changed the same text while you were writing here. Nothing is lost: choose
        what this story says now, and the history keeps both.
      </p>
      {live.map(({ field, mine, theirs }) => (
        <div key={field} className={styles.field}>
          <h2>{sayField(field)}</h2>
          <div className={styles.two}>
            <Side title="This page" text={mine} />
            <Side title="The other window, kept" text={theirs} />
          </div>
          <Chips
            legend="What it says now"
            name={`met-${field}`}
            value={chosen[field] ?? 'both'}
            choices={choices}
            onChange={(choice) => setChosen((before) => ({ ...before, [field]: choice }))}
          />
        </div>
      ))}
      <Button look="primary" onClick={() => onSettle(settleConflicts(document, live, chosen))}>
        Keep it so
      </Button>
    </section>
  )
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.side}>
      <h3>{title}</h3>
      <p dir="auto">{text === '' ? <i>Empty</i> : text}</p>
    </div>
  )
}
