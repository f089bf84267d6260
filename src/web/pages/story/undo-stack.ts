import type { StoryDocument } from '../../../core/story/story.ts'
import { type TextField, textFields, textOf, withText } from './document-fields.ts'

interface TextChange {
  field: TextField
  before: string
  after: string
}

/** One step of writing in one text: what it was before and after, and when it was last added to. */
export interface TextStep extends TextChange {
  /** What the same act did to other texts: sentences that are moved leave one and come into another. */
  others: readonly TextChange[]
  /** Milliseconds on any one clock. */
  at: number
}

export interface UndoStack {
  past: readonly TextStep[]
  future: readonly TextStep[]
}

export const emptyUndoStack: UndoStack = { past: [], future: [] }

/** A pause in typing after which a new step begins, in milliseconds. */
const stepPauseMs = 900
const mostSteps = 500

const grows = (step: Pick<TextStep, 'before' | 'after'>) => step.after.length >= step.before.length

/** What an edit did to the texts of a story: the first text that differs, and the others; or null. */
export function findStep(before: StoryDocument, after: StoryDocument, at: number): TextStep | null {
  const [first, ...others] = textFields
    .map((field) => ({ field, before: textOf(before, field), after: textOf(after, field) }))
    .filter((change) => change.before !== change.after)
  return first ? { ...first, others, at } : null
}

/** All the texts that a step changed. */
const changesOf = (step: TextStep): readonly TextChange[] => [step, ...step.others]

/** The story as it was before a step, or is after it. */
export const applyStep = (
  document: StoryDocument,
  step: TextStep,
  way: 'before' | 'after',
): StoryDocument =>
  changesOf(step).reduce((story, change) => withText(story, change.field, change[way]), document)

/** The stack with one more step. Typing on in the same text without a pause, and in the same direction, is one step. */
export function recordStep(stack: UndoStack, step: TextStep): UndoStack {
  const last = stack.past.at(-1)
  const joins =
    last !== undefined &&
    stack.future.length === 0 &&
    last.field === step.field &&
    last.others.length + step.others.length === 0 &&
    last.after === step.before &&
    grows(last) === grows(step) &&
    step.at - last.at < stepPauseMs
  const past = joins
    ? [...stack.past.slice(0, -1), { ...last, after: step.after, at: step.at }]
    : [...stack.past, step].slice(-mostSteps)
  return { past, future: [] }
}

/**
 * The newest step that can be taken back, and the stack without it. Steps whose text was changed from elsewhere
 * meanwhile are passed over: taking them back would undo what another window wrote.
 */
export function undoStep(
  { past, future }: UndoStack,
  now: StoryDocument,
): { stack: UndoStack; step: TextStep | null } {
  const at = past.findLastIndex((step) =>
    changesOf(step).every(({ field, after }) => textOf(now, field) === after),
  )
  const step = past[at] ?? null
  return {
    stack: { past: past.slice(0, Math.max(at, 0)), future: step ? [...future, step] : [] },
    step,
  }
}

/** The step last taken back, to be made again, and the stack with it; null where its text has changed since. */
export function redoStep(
  { past, future }: UndoStack,
  now: StoryDocument,
): { stack: UndoStack; step: TextStep | null } {
  const step = future.at(-1)
  if (!step || changesOf(step).some(({ field, before }) => textOf(now, field) !== before))
    return { stack: { past, future: [] }, step: null }
  return {
    stack: { past: [...past, { ...step, at: -Infinity }], future: future.slice(0, -1) },
    step,
  }
}

/** Where the caret stands after a text became another: behind what differs. */
export function caretAfter(from: string, to: string): number {
  const shorter = Math.min(from.length, to.length)
  let tail = 0
  let start = 0
  while (start < shorter && from[start] === to[start]) start += 1
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail])
    tail += 1
  return to.length - tail
}
