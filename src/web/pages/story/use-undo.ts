import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { StoryDocument } from '../../../core/story/story.ts'
import type { StoryKeeper } from './story-keeper.ts'
import {
  type TextStep,
  applyStep,
  caretAfter,
  emptyUndoStack,
  findStep,
  recordStep,
  redoStep,
  undoStep,
} from './undo-stack.ts'

/**
 * Undo and redo over all texts of a story, by Ctrl+Z as by button. The browser's own undo is not enough: it goes
 * letter by letter where the page changes while one types, as marks and heights do.
 */
export function useUndo(keeper: StoryKeeper, page: RefObject<HTMLElement | null>) {
  const [stack, setStack] = useState(emptyUndoStack)
  const newest = useRef(stack)

  const putStack = (next: typeof stack) => {
    newest.current = next
    setStack(next)
  }

  const edit = useCallback(
    (change: (document: StoryDocument) => StoryDocument) => {
      const before = keeper.state().document
      const after = change(before)
      keeper.edit(() => after)
      const step = findStep(before, after, performance.now())
      if (step) putStack(recordStep(newest.current, step))
    },
    [keeper],
  )

  const show = (step: TextStep, way: 'before' | 'after') => {
    keeper.edit((document) => applyStep(document, step, way))
    const { field, [way]: to } = step
    const from = way === 'before' ? step.after : step.before
    requestAnimationFrame(() => {
      const area = page.current?.querySelector(`[data-field="${field}"]`)
      if (!(area instanceof HTMLTextAreaElement || area instanceof HTMLInputElement)) return
      area.focus()
      const caret = caretAfter(from, to)
      area.setSelectionRange(caret, caret)
    })
  }

  const undo = () => {
    const { stack: next, step } = undoStep(newest.current, keeper.state().document)
    putStack(next)
    if (step) show(step, 'before')
  }

  const redo = () => {
    const { stack: next, step } = redoStep(newest.current, keeper.state().document)
    putStack(next)
    if (step) show(step, 'after')
  }

  const acts = useRef({ undo, redo })
  useEffect(() => {
    acts.current = { undo, redo }
  })
  useEffect(() => {
    // From menus and gestures: the browser asks before it undoes by itself.
    const hear = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      if (event.inputType === 'historyUndo') acts.current.undo()
      else acts.current.redo()
    }
    const { current } = page
    current?.addEventListener('beforeinput', hear)
    return () => current?.removeEventListener('beforeinput', hear)
  }, [page])

  return { edit, undo, redo, canUndo: stack.past.length > 0, canRedo: stack.future.length > 0 }
}
