import type { Dimension } from '../judge/dimension.ts'
import { requiredDimensions } from '../judge/dimension.ts'
import type { Judgment } from '../judge/judgment.ts'
import { findLacks, standingOf } from '../judge/standing.ts'
import type { Facet } from '../story/story.ts'
import type { Fluency } from './attempt.ts'
import type { CardState, LastAnswer, Standing } from './card.ts'

/** What is known of a card's own text: how it stands, what holds it back, and the mark of the very words. */
export interface NotesStanding {
  standing: Extract<Standing, 'missing' | 'thin' | 'specific'>
  lacks: Dimension[]
  fingerprint: string
}

/** How a card stands, what keeps it from the next step, and what decided it. */
export interface CardStanding {
  standing: Standing
  /** Empty where only answers from a draw bring the next step, or where no dimension is to blame. */
  lacks: Dimension[]
  by: 'notes' | LastAnswer['by']
}

/**
 * What the map shows of a card. Retired and fluent come from answers to draws; a card is fluent while its last
 * measured answer from a draw was. Below that the latest word counts: the last measured answer, practice and rounds
 * too, until the person changes the card's text; then that text.
 */
export function standingOfCard(
  notes: NotesStanding,
  card: Pick<CardState, 'retiredAt' | 'lastFluent' | 'fluent' | 'lastAnswer'>,
): CardStanding {
  if (card.retiredAt !== null) return { standing: 'retired', lacks: [], by: 'answer' }
  if (card.lastFluent === true && card.fluent.length > 0) {
    return { standing: 'fluent', lacks: [], by: 'answer' }
  }
  const { lastAnswer } = card
  if (lastAnswer !== undefined && lastAnswer.notes === notes.fingerprint) {
    const { standing, lacks, by } = lastAnswer
    return { standing, lacks, by }
  }
  const { standing, lacks } = notes
  return { standing, lacks, by: 'notes' }
}

/**
 * What an answer shows of its card, by the measure that its text is held to; null where its content was not
 * measured. `notes` is the mark of the card's text at that time.
 */
export function readLastAnswer(
  judgment: Judgment | null,
  facet: Facet,
  fluency: Fluency,
  notes: string,
): LastAnswer | null {
  const failed = fluency.fluent ? null : fluency.reason.kind
  if (failed === 'empty') {
    return { standing: 'thin', lacks: [...requiredDimensions[facet]], notes, by: 'answer' }
  }
  if (failed === 'not-measured' || judgment === null) return null
  if (failed === 'other-question') return { standing: 'thin', lacks: [], notes, by: 'answer' }
  const standing = standingOf(judgment, facet)
  return { standing, lacks: findLacks(judgment, facet, standing), notes, by: 'answer' }
}

/** What a round shows of a card that it asked after; null where the answer held in part, which says neither. */
export function readRoundAnswer(
  { thin, inPart }: { thin: boolean; inPart: boolean },
  notes: string,
): LastAnswer | null {
  if (inPart && !thin) return null
  return { standing: thin ? 'thin' : 'specific', lacks: [], notes, by: 'round' }
}
