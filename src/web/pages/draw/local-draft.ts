/** The second net under a draft: the browser's own storage, until the server has it. */

export interface LocalDraft {
  text: string
  elapsedMs: number
}

const keyOf = (attemptId: string) => `third-level.draft.${attemptId}`

/** Writes a draft; a browser that refuses storage is no reason to stop an answer. */
export function keepLocalDraft(attemptId: string, draft: LocalDraft) {
  try {
    localStorage.setItem(keyOf(attemptId), JSON.stringify(draft))
  } catch {
    // Full or forbidden storage: the server is the first net.
  }
}

/** The newest draft typed in this browser that the server is not known to have, or null. */
export function findLocalDraft(attemptId: string): LocalDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(attemptId)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { text, elapsedMs } = kept as Partial<LocalDraft>
    return typeof text === 'string' && typeof elapsedMs === 'number' ? { text, elapsedMs } : null
  } catch {
    return null
  }
}

/** The server has it. */
export function dropLocalDraft(attemptId: string) {
  try {
    localStorage.removeItem(keyOf(attemptId))
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}
