/** The drill's numbers, apart from the schemas so that a page can show them without loading those. */

/** The time to answer a card, in milliseconds. */
export const clockMs = 90_000

/** Fluent attempts that retire a card: three correct recalls, then spaced relearning (Rawson & Dunlosky 2011). */
export const fluentToRetire = 3

/** Sentences that a card is made for: what one can say by heart before the first follow-up. */
export const sentencesOnCard = 3

/** How long after an answer that was not fluent, or not measured, a card is due again, in milliseconds. */
export const retryAfterMs = 10 * 60 * 1000

/** How long after a fluent answer a card that is not retired is due again, in milliseconds. */
export const againAfterMs = 6 * 60 * 60 * 1000
