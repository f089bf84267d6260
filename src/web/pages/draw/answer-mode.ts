import type { AnswerMode } from '../../../core/drill/attempt.ts'

const key = 'third-level.mode'

/** How the person answered last time in this browser. */
export function recallMode(): AnswerMode {
  try {
    return localStorage.getItem(key) === 'spoken' ? 'spoken' : 'typed'
  } catch {
    return 'typed'
  }
}

/** Remembers how the person answers; a browser that refuses storage asks again. */
export function rememberMode(mode: AnswerMode) {
  try {
    localStorage.setItem(key, mode)
  } catch {
    // Without storage the choice holds for this page only.
  }
}
