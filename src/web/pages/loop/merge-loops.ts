/** What two windows made of the same beginning, as one; where both changed the same place, `mine` stands. */
export function mergeChanges<T>(base: T, mine: T, theirs: T): { merged: T; met: boolean } {
  if (same(mine, base) || same(mine, theirs)) return { merged: theirs, met: false }
  if (same(theirs, base)) return { merged: mine, met: false }
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeRecords(base, mine, theirs)
  if (hasIds(base) && hasIds(mine) && hasIds(theirs)) return mergeLists(base, mine, theirs)
  return { merged: mine, met: true }
}

type Named = { id: string }

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasIds = (value: unknown): value is Named[] =>
  Array.isArray(value) && value.every((one) => isRecord(one) && typeof one.id === 'string')

function mergeRecords<T>(
  base: T & Record<string, unknown>,
  mine: T & Record<string, unknown>,
  theirs: T & Record<string, unknown>,
): { merged: T; met: boolean } {
  let met = false
  const merged = Object.fromEntries(
    Object.keys({ ...theirs, ...mine }).map((key) => {
      const one = mergeChanges(base[key], mine[key], theirs[key])
      met ||= one.met
      return [key, one.merged]
    }),
  ) as T
  return { merged, met }
}

/** By id: what either side took away is gone unless the other changed it, and what either added is there. */
function mergeLists<T>(
  base: T & Named[],
  mine: T & Named[],
  theirs: T & Named[],
): { merged: T; met: boolean } {
  let met = false
  const find = (list: readonly Named[], id: string) => list.find((one) => one.id === id)
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))]
  const merged = ids.flatMap((id) => {
    const [before, here, there] = [find(base, id), find(mine, id), find(theirs, id)]
    if (here === undefined) return before === undefined || !same(there, before) ? [there] : []
    if (there === undefined) return before === undefined || !same(here, before) ? [here] : []
    if (before === undefined) return [here]
    const one = mergeChanges(before, here, there)
    met ||= one.met
    return [one.merged]
  })
  return { merged: merged as unknown as T, met }
}
