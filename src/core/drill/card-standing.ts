import type { CardState, Standing } from './card.ts'

/** What the text alone shows of a card. */
export type TextStanding = Extract<Standing, 'missing' | 'thin' | 'specific'>

/**
 * What the map shows of a card: retired and fluent come from its answers, the rest from its text. A card is
 * fluent while its last measured answer from a draw was.
 */
export function standingOfCard(
  text: TextStanding,
  card: Pick<CardState, 'retiredAt' | 'lastFluent' | 'fluent'>,
): Standing {
  if (card.retiredAt !== null) return 'retired'
  return card.lastFluent === true && card.fluent.length > 0 ? 'fluent' : text
}
