import { isDrillKind, isPivotKind, isThin } from '../grade-answer.ts'
import type { ScribeNote } from './review.ts'

type Noted = Pick<ScribeNote, 'kind' | 'overall'>

/**
 * The questions worth asking again, in the order asked: of the drill and the pivot, those whose answer did not hold.
 * One that was pressed on and then held counts by its better answer, as in the verdict.
 */
export function listOpenNotes<Note extends Noted>(notes: readonly Note[]): Note[] {
  return notes.filter(
    (note, index) =>
      (isDrillKind(note.kind) || isPivotKind(note.kind)) &&
      isThin(note) &&
      !heldWhenPressed(notes[index + 1]),
  )
}

const heldWhenPressed = (next: Noted | undefined): boolean =>
  (next?.kind === 'press' || next?.kind === 'pivot-press') && next.overall !== null && !isThin(next)
