/** From this overall on an answer is one that only somebody who was there gives. */
export const texturedFrom = 3
