import { holdsFrom, texturedFrom } from './textured.ts'

/** How an answer stood, in words; null where it was not measured. In part: below what only somebody who was there gives. */
export function sayHeld(overall: number | null): 'thin' | 'held in part' | 'held' | null {
  if (overall === null) return null
  if (overall < holdsFrom) return 'thin'
  return overall < texturedFrom ? 'held in part' : 'held'
}
