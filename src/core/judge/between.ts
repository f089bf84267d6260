/** How far a value lies between two others, 0 to 1. */
export function between(value: number, [from, to]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
