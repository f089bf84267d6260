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
