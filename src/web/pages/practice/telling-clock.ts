import { sayClock } from '../../../core/words/say-time.ts'

/** A telling takes two to five minutes: these are the marks on its clock, in milliseconds. */
export const shortestMs = 2 * 60_000
export const longestMs = 5 * 60_000

export type TellingStage = 'before' | 'within' | 'past'

/** Where a telling stands after so many milliseconds. */
export const stageOf = (elapsedMs: number): TellingStage =>
  elapsedMs < shortestMs ? 'before' : elapsedMs <= longestMs ? 'within' : 'past'

/** Said once as each mark is passed. */
export const stageWords: Record<TellingStage, string> = {
  before: '',
  within: 'Two minutes: long enough to end when you are done.',
  past: 'Five minutes. A panel would stop you here; the clock runs on.',
}

/** How long it took, against the two to five minutes. */
export function sayTaken(elapsedMs: number): string {
  const time = sayClock(elapsedMs)
  switch (stageOf(elapsedMs)) {
    case 'before':
      return `${time}, shorter than the two to five minutes of a telling.`
    case 'within':
      return `${time}, within the two to five minutes of a telling.`
    case 'past':
      return `${time}, longer than the two to five minutes of a telling.`
  }
}
