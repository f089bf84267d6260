/** For every name or position, the others that stand for the same person. */
export type Aliases = ReadonlyMap<string, ReadonlySet<string>>

/** How many stems two facts share: the measure of whether they are about the same thing. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a)
  let shared = 0
  for (const stem of new Set(b)) if (known.has(stem)) shared += 1
  return shared
}

/** The stems, with every name's position and every position's name. */
export function withAliases(stems: readonly string[], aliases: readonly Aliases[]): string[] {
  return stems.flatMap((stem) => [stem, ...aliases.flatMap((map) => [...(map.get(stem) ?? [])])])
}
