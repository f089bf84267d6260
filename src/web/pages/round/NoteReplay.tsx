import { useEffect, useRef, useState } from 'react'
import type { ScribeNote } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { OneNote } from './ScribeNotes.tsx'
import styles from './ScribeNotes.module.css'

/** The round once more, one question at a time, brought into sight as it begins. On paper nothing of it is shown. */
export function NoteReplay({
  notes,
  all,
  onEnd,
}: {
  notes: readonly ScribeNote[]
  all: boolean
  onEnd: () => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const note = notes[at]
  const go = (by: 1 | -1) => setAt((before) => Math.min(notes.length - 1, Math.max(0, before + by)))
  useKeys([
    { key: 'ArrowRight', label: 'Next question', run: () => go(1), off: at === notes.length - 1 },
    { key: 'ArrowLeft', label: 'Question before', run: () => go(-1), off: at === 0 },
    { key: 'Escape', label: 'Show all notes', run: onEnd },
  ])
  useEffect(() => {
    place.current?.scrollIntoView()
    place.current?.focus({ preventScroll: true })
  }, [])
  if (note === undefined) return null
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label="The round, step by step"
      className={styles.replay}
    >
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
        <Button look="quiet" shortcut="Esc" onClick={onEnd}>
          Show all notes
        </Button>
      </div>
      <OneNote note={note} all={all} />
    </div>
  )
}
