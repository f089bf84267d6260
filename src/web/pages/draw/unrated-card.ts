import type { UnratedAnswerView } from '../../api.ts'

/** The card that was answered in this tab and not yet rated, so that a reload asks again. */
const key = 'third-level.unrated'

export function keepUnrated(card: UnratedAnswerView | null) {
  try {
    if (card) sessionStorage.setItem(key, JSON.stringify(card))
    else sessionStorage.removeItem(key)
  } catch {
    // Without storage a reload skips the self-rating; the answer itself is on disk.
  }
}

export function findUnrated(): UnratedAnswerView | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as UnratedAnswerView | null
  } catch {
    return null
  }
}
