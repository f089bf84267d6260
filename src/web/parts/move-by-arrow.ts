import type { KeyboardEvent } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves from one box of the page to the next or the last one by the arrow keys, across all its cards. */
export function moveByArrow(event: KeyboardEvent<HTMLInputElement>) {
  const step = steps[event.key]
  if (step === undefined) return
  const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')]
  event.preventDefault()
  boxes[boxes.indexOf(event.currentTarget) + step]?.focus()
}
