/** The round's numbers, apart from the judge so that a page can show them without loading it. */

/**
 * An overall rating below this does not hold under a question. Read off ten scripted rounds and twelve of our own:
 * what a panel passed over lies below 2.05, what it took as an answer begins at 2.2.
 */
export const holdsFrom = 2.1

/** From this overall on an answer is one that only somebody who was there gives. */
export const texturedFrom = 3

/** A dimension's score from which the dimension counts as shown in an answer, however the answer stands as a whole. */
export const shownFrom = 3
