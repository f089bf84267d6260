import { recordOf } from '../record-of.ts'
import { noAccountLabels } from './account.ts'
import type { NoAccount } from './account.ts'
import type { AnswersQuestion } from './answers-question.ts'
import { isOtherQuestion } from './answers-question.ts'
import { dimensions, requiredDimensions } from './dimension.ts'
import type { AnswerFacet, Dimension } from './dimension.ts'
import { isFiguresOnly } from './figures.ts'
import type { Reading } from './reading.ts'
import { isOnlooker } from './onlooker.ts'
import { isNamesOnly } from './names-only.ts'
import { leavesEndOpen } from './unknown-end.ts'

/** What an answer of a kind is worth at most, whatever its words add up to. */
export interface Ceiling {
  /** Names the kind in the sum. */
  label: string
  dimensions: Readonly<Partial<Record<Dimension, number>>>
  overall: number
}

function everywhere(most: number): Record<Dimension, number> {
  return recordOf(dimensions, () => most)
}

/** Shown as 3, thin: the card needs 4. */
const shortOfSpecific = 3.4

/** Shown as 2, a hint. */
const hinted = 2.4

/** Holds the overall rating nowhere. */
const free = Infinity

/** What its card asks for, an answer to another question has not told, however well it told the other. */
function thinFor(facet: AnswerFacet): Partial<Record<Dimension, number>> {
  return recordOf(requiredDimensions[facet], () => shortOfSpecific)
}

/**
 * The kinds that an answer is of. Ratings follow the anchors of the scale: 1 is absent or only generic, 2 a hint; a
 * story of somebody else's, names without a position and an answer to another question are hints at most.
 */
export function findCeilings(
  reading: Reading,
  noAccount: NoAccount | null,
  answersQuestion: AnswersQuestion | null,
  fellBack: boolean,
  facet: AnswerFacet | undefined,
): Ceiling[] {
  if (noAccount !== null)
    return [{ label: noAccountLabels[noAccount], dimensions: everywhere(1), overall: 1 }]
  const ceilings: Ceiling[] = []
  if (isFiguresOnly(reading))
    ceilings.push({
      label: 'Figures stand in place of what was done',
      dimensions: { ...everywhere(1.6), outcome: 2.2 },
      overall: 1.6,
    })
  if (isOnlooker(reading))
    ceilings.push({
      label: 'Somebody else acts throughout',
      dimensions: { ownership: 1, decision: 2 },
      overall: 2,
    })
  if (isNamesOnly(reading))
    ceilings.push({
      label: 'Names, and where nobody stood',
      dimensions: { people: 2, tension: 2 },
      overall: 2.2,
    })
  if (leavesEndOpen(reading))
    ceilings.push({
      label: 'You do not know how it ended',
      dimensions: { outcome: hinted },
      overall: free,
    })
  if (isOtherQuestion({ answersQuestion }))
    ceilings.push({
      label: 'Another question is answered',
      dimensions: facet === undefined ? {} : thinFor(facet),
      // Where something hints at what was asked, it may be answered in words that nobody foresaw.
      overall: answersQuestion!.share === 0 ? 2 : shortOfSpecific,
    })
  if (fellBack) ceilings.push({ label: 'The headline is told again', dimensions: {}, overall: 2 })
  return ceilings
}
