/** Saves of one editing run that fall into this time become one entry of the history. */
export const longestHistoryEntryMs = 2 * 60_000

/**
 * Whether a save goes into the newest entry of a history instead of making one. `run` names one sitting at one page;
 * null (an import, a version brought back) always makes an entry. Times in milliseconds.
 */
export function joinsEntry(
  newest: { started_at: number; run: string | null } | undefined,
  save: { at: number; run: string | null },
): newest is { started_at: number; run: string } {
  if (newest === undefined || save.run === null || newest.run !== save.run) return false
  const sinceStartMs = save.at - newest.started_at
  return sinceStartMs >= 0 && sinceStartMs <= longestHistoryEntryMs
}
