import { useState } from 'react'
import type { ScribeNote } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { OneNote } from './ScribeNotes.tsx'
import styles from './ScribeNotes.module.css'

/** The round once more, one question at a time. */
export function NoteReplay({ notes, all }: { notes: readonly ScribeNote[]; all: boolean }) {
  const [at, setAt] = useState(0)
  const note = notes[at]
  const go = (by: 1 | -1) => setAt((before) => Math.min(notes.length - 1, Math.max(0, before + by)))
  useKeys([
    { key: 'ArrowRight', label: 'Next question', run: () => go(1), off: at === notes.length - 1 },
    { key: 'ArrowLeft', label: 'Question before', run: () => go(-1), off: at === 0 },
  ])
  if (note === undefined) return null
  return (
    <>
      <div className={styles.steps}>
        <Button shortcut="←" disabled={at === 0} onClick={() => go(-1)}>
          Before
        </Button>
        <Button shortcut="→" disabled={at === notes.length - 1} onClick={() => go(1)}>
          Next
        </Button>
        <span role="status">
          Question {at + 1} of {notes.length}
        </span>
      </div>
      <OneNote note={note} all={all} />
    </>
  )
}
