import { roleNouns } from '../text/people.ts'
import { isProbableName } from '../text/subject.ts'
import type { Token } from '../text/tag-words.ts'
import { buzzWords } from './lexicons/buzz.ts'
import { plainNouns } from './lexicons/plain-nouns.ts'
import { dayParts, months, seasons, timeUnits, weekdays } from './lexicons/times.ts'
import { isNumber } from './phrase.ts'

/** Endings of nouns for what cannot be pointed at. */
const abstractEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ing|cy|dom|hood|ure|sis)s?$/

/** True for a noun for something one could point at: no name, no time, nothing that any project has. */
export function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const { pos, norm, lemma } = token
  if ((pos !== 'NOUN' && pos !== 'PROPN') || norm.length < 3 || isNumber(token)) return false
  const next = tokens[at + 1]
  // "line manager", "product owner": the first word only says which one.
  if (next !== undefined && roleNouns.has(next.norm)) return false
  return !(
    plainNouns.has(lemma) ||
    plainNouns.has(norm) ||
    buzzWords.has(norm) ||
    weekdays.has(norm) ||
    months.has(norm) ||
    seasons.has(norm) ||
    dayParts.has(norm) ||
    timeUnits.has(norm) ||
    abstractEnding.test(norm) ||
    isProbableName(tokens, at)
  )
}
