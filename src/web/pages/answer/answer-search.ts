import type { GuideLevel } from '../../../core/guide/guide.ts'
import { levelOrder } from '../../../core/words/guide-names.ts'

/** `/answers?level=staff`: what a panel of that level would ask; without it, of the level that is prepared for. */
export interface AnswersSearch {
  level?: GuideLevel
}

/** `/answers/new?guide=project-that-failed&story=…`: what is chosen already. */
export interface NewAnswerSearch {
  guide?: string
  story?: string
}

/** `/answers/print?answer=…` prints one, without it all are printed. */
export interface PrintAnswersSearch {
  answer?: string
}

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What of an address's search the list of answers understands. */
export function readAnswersSearch(search: Record<string, unknown>): AnswersSearch {
  const level = levelOrder.find((one) => one === search.level)
  return { ...(level && { level }) }
}

/** What of an address's search the beginning of an answer understands. */
export function readNewAnswerSearch(search: Record<string, unknown>): NewAnswerSearch {
  const [guide, story] = [readText(search.guide), readText(search.story)]
  return { ...(guide && { guide }), ...(story && { story }) }
}

/** What of an address's search the printing understands. */
export function readPrintAnswersSearch(search: Record<string, unknown>): PrintAnswersSearch {
  const answer = readText(search.answer)
  return { ...(answer && { answer }) }
}
