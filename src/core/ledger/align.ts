/** How many stems two facts share: the measure of whether they are about the same thing. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a)
  let shared = 0
  for (const stem of new Set(b)) if (known.has(stem)) shared += 1
  return shared
}
