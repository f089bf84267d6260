/** Which passages are selected, and where a selection "to here" begins: the one ticked last. */
export interface TickedPassages {
  ids: ReadonlySet<string>
  anchor: string | null
}

export const nothingTicked: TickedPassages = { ids: new Set(), anchor: null }

/** The selection with one passage ticked or not. */
export function tickPassage({ ids }: TickedPassages, id: string): TickedPassages {
  const next = new Set(ids)
  const isTicked = !next.delete(id)
  if (isTicked) next.add(id)
  return { ids: next, anchor: isTicked ? id : null }
}

/** The selection with all from the anchor to `id`, both among them, in the order that is shown. */
export function tickTo(
  { ids, anchor }: TickedPassages,
  id: string,
  inOrder: readonly string[],
): TickedPassages {
  const places = [anchor === null ? -1 : inOrder.indexOf(anchor), inOrder.indexOf(id)]
  if (places.some((place) => place < 0)) return tickPassage({ ids, anchor }, id)
  const [from = 0, to = 0] = places.toSorted((a, b) => a - b)
  return { ids: new Set([...ids, ...inOrder.slice(from, to + 1)]), anchor: id }
}
