const keyOf = (practiceId: string): string => `third-level.signals.${practiceId}`

/** The signals that the person ticked for one telling in this browser, by name. */
export function recallTicks(practiceId: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(practiceId)) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [])
  } catch {
    return new Set()
  }
}

/** Remembers the ticks of one telling; a browser that refuses storage keeps them for this page only. */
export function rememberTicks(practiceId: string, ticks: ReadonlySet<string>) {
  try {
    localStorage.setItem(keyOf(practiceId), JSON.stringify([...ticks]))
  } catch {
    // Without storage the ticks hold for this page only.
  }
}
