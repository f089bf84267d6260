/** Stories that can be drilled at once; see `mostActiveStories` of core, listed here so that pages need not load the schemas. */
export const mostActive = 5

/** The choice with one story put at its end. Full, or already in: the same choice. */
export function addActive(ids: readonly string[], id: string): string[] {
  return ids.includes(id) || ids.length >= mostActive ? [...ids] : [...ids, id]
}

/** The choice without one story. */
export function restActive(ids: readonly string[], id: string): string[] {
  return ids.filter((kept) => kept !== id)
}

/** The choice with one story in the place of another. */
export function swapActive(ids: readonly string[], out: string, into: string): string[] {
  return ids.includes(into) ? [...ids] : ids.map((id) => (id === out ? into : id))
}

/** The choice with one story moved by so many places; it stops at either end. */
export function moveActive(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id)
  if (from < 0) return [...ids]
  const moved = restActive(ids, id)
  moved.splice(Math.min(Math.max(from + by, 0), moved.length), 0, id)
  return moved
}

/**
 * The choice `now` with a story put back where it stood in the choice `before`: behind the nearest story in front
 * of it that is still there. A story that rested before goes on resting, and so does one that finds five.
 */
export function returnActive(
  now: readonly string[],
  before: readonly string[],
  id: string,
): string[] {
  if (!before.includes(id) || now.includes(id) || now.length >= mostActive) return [...now]
  const inFront = before.slice(0, before.indexOf(id))
  const place = now.findLastIndex((each) => each === inFront.findLast((one) => now.includes(one)))
  return now.toSpliced(place + 1, 0, id)
}
