import { roleNouns } from '../text/people.ts'
import { isProbableName } from '../text/subject.ts'
import type { Token } from '../text/tag-words.ts'
import { buzzWords } from './lexicons/buzz.ts'
import { plainNouns } from './lexicons/plain-nouns.ts'
import { dayParts, months, seasons, shortMonths, timeUnits, weekdays } from './lexicons/times.ts'
import { isNumber } from './phrase.ts'
import { wordList } from '../text/word-list.ts'

/** Endings of nouns for what cannot be pointed at. */
const abstractEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ing|cy|dom|hood|ure|sis)s?$/

/** What any project has, and times. */
const noThings = new Set(
  [plainNouns, buzzWords, weekdays, months, shortMonths, seasons, dayParts, timeUnits].flatMap(
    (words) => [...words],
  ),
)

/** "The thirteenth of March". */
const ordinal = /(?:teen|tie)th$/

/** Things that stand in a saying and were never there, by the word before them. */
const sayings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['page', wordList('same')],
  ['boat', wordList('same')],
  ['wavelength', wordList('same')],
  ['picture', wordList('big, bigger, whole, full')],
  ['ground', wordList('common, middle')],
  ['mile', wordList('extra')],
  ['fruit', wordList('hanging')],
  ['loop', wordList('feedback')],
  ['track', wordList('on, right, back, off')],
  ['board', wordList('on')],
])

function isSaying(tokens: readonly Token[], at: number): boolean {
  return sayings.get(tokens[at]!.norm)?.has(tokens[at - 1]?.norm ?? '') ?? false
}

/** True for a noun for something one could point at: no name, no time, nothing that any project has. */
export function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const { pos, norm, lemma } = token
  if ((pos !== 'NOUN' && pos !== 'PROPN') || norm.length < 3 || isNumber(token)) return false
  if (ordinal.test(norm)) return false
  if (isSaying(tokens, at)) return false
  const before = tokens[at - 1]
  // "The pilot signs": the tagger takes many a verb after a person for a noun.
  if (norm.endsWith('s') && before !== undefined && token.after === 'word')
    if (roleNouns.has(before.norm) || isProbableName(tokens, at - 1)) return false
  // "Which owners sign for it".
  if (before?.norm.endsWith('s') && token.after === 'word' && roleNouns.has(before.lemma))
    if (tokens[at + 1]?.pos === 'ADP' || tokens[at + 1]?.pos === 'DET') return false
  const next = tokens[at + 1]
  // "line manager", "product owner": the first word only says which one.
  if (next !== undefined && roleNouns.has(next.norm)) return false
  return !(
    plainNouns.has(lemma) ||
    noThings.has(norm) ||
    abstractEnding.test(norm) ||
    isProbableName(tokens, at)
  )
}
