import { planFollowUps } from '../follow-up/plan-follow-ups.ts'
import type { Ruling } from './verdict.ts'
import { promptNames } from '../words/names.ts'
import { findTurnedAway } from './turned-away.ts'
import type { ScribeNote } from './review.ts'
import { texturedFrom } from './grade-answer.ts'

/** Longest quote in a concern, in words. */
const mostWords = 14
const fewestWords = 4

/**
 * The concern in the panel's voice: one or two sentences, each standing on the candidate's own words. Says nothing
 * that the notes do not show.
 */
export function writeConcern(ruling: Ruling, notes: readonly ScribeNote[]): string {
  const drill = notes.filter(({ kind }) => kind === 'follow-up' || kind === 'press')
  const pivot = notes.find(({ kind }) => kind === 'pivot')
  const telling = notes.find(({ kind }) => kind === 'anchor')
  // What held when it was pressed on once more is no concern.
  const thin = drill.filter(
    (note, at) => note.thin && !(drill[at + 1]?.kind === 'press' && !drill[at + 1]?.thin),
  )
  const times = countWord(thin.length)
  const quoted = thin
    .map(quoteThin)
    .filter((quote) => quote !== '')
    .slice(0, 2)
  const said = joinQuotes(quoted)

  if (ruling.counts.turnedAway) return turnedAwayConcern(notes, telling)
  if (ruling.cannotTell) {
    if ((telling?.overall ?? 1) < texturedFrom) {
      return `The whole round long we heard how they go about it${said === '' ? '' : `, ${said}`}, and not one thing that happened. There is nothing here to judge.`
    }
    const claim = telling === undefined ? '' : quoteStrong(telling, ['outcome', 'ownership'])
    return `The telling is strong${claim === '' ? '' : `: “${claim}”`}. ${thin.length === drill.length ? `Each of the ${times} times` : `${capitalise(times)} of ${countWord(drill.length)} times`} we asked what lay under it and heard ${said || 'nothing we could write down'}: we cannot tell which part was theirs.`
  }
  const undecided = ruling.unmet.some(({ dimension }) => dimension === 'ownership')
  if (undecided) {
    const hidden = findHidden(notes)
    return `It happened, and it is told with detail, but${hidden === '' ? '' : ` “${hidden}” is how it goes at the fork:`} we do not know what this person decided.`
  }
  if (pivot?.thin) {
    const held = thin.length === 0 ? 'The story held where we pressed' : 'The story mostly held'
    const quote = quoteThin(pivot)
    const on = pivot.promptKind === null ? 'the pivot' : promptNames[pivot.promptKind].toLowerCase()
    return `${held}. On ${on} we heard ${quote === '' ? 'nothing that happened' : `“${quote}”`}: no one occasion, and nothing of their own in it.`
  }
  if (thin.length > 0) {
    const passed = `${capitalise(times)} of ${countWord(drill.length)} questions ${thin.length === 1 ? 'was' : 'were'} passed over`
    return `${passed}${said === '' ? '' : `: ${said}`}. The rest held when we pressed.`
  }
  const [need] = ruling.unmet
  if (need) return `Every answer held. For this level we did not hear ${need.what}.`
  const best = drill.toSorted((one, other) => (other.overall ?? 0) - (one.overall ?? 0))[0]
  const quote =
    best === undefined ? '' : quoteStrong(best, ['people', 'tension', 'decision', 'moment'])
  return `None on the substance: each answer held when we pressed${quote === '' ? '' : `, down to “${quote}”`}.`
}

function turnedAwayConcern(notes: readonly ScribeNote[], telling: ScribeNote | undefined): string {
  const away = notes
    .filter(({ kind }) => kind !== 'opening' && kind !== 'own-question')
    .flatMap(({ text, kind }) =>
      kind === 'anchor' ? [] : findTurnedAway(text).map(({ quote }) => widen(text, quote)),
    )
  const against = notes.flatMap(({ kind, contradictions }) =>
    kind === 'anchor' ? [] : contradictions,
  )[0]
  const quoted = joinQuotes([...new Set(away)].slice(0, 2))
  const own = telling === undefined ? '' : quoteStrong(telling, ['ownership', 'decision'])
  if (against)
    return `The telling says “${against.earlier}” and the drill-in “${against.here}”. Asked for their part, they answer ${quoted}.`
  return `${own === '' ? 'It is theirs' : `“${own}” is theirs`} in the telling; asked about it, they answer ${quoted}. We would not put anybody beside them.`
}

/** The words a panel would press on in a thin answer; its first words where none stand out. */
function quoteThin({ text, question }: ScribeNote): string {
  const [press] = planFollowUps({ question, answer: text, seed: 0 })
  const quote = press?.quote.trim() ?? ''
  return countWords(quote) >= fewestWords ? cut(quote) : cut(firstClause(text))
}

/** The longest words that earned one of these dimensions. */
function quoteStrong(note: ScribeNote, dimensions: readonly string[]): string {
  for (const dimension of dimensions) {
    const found = note.evidenced.find((one) => one.dimension === dimension)
    if (found && countWords(found.quote) >= fewestWords - 1) return cut(found.quote)
  }
  return ''
}

/** How a decision sounds that nobody takes. */
const nobodyDecides =
  /\b(?:it|this|that|the \w+(?: \w+)?|we)(?: was| were|'d| had)?(?: then)? (?:been )?(?:decided|agreed|approved|chosen|concluded|settled)\b(?: \S+){0,5}/i

/** Where nobody acts: the first words in which a decision is taken by nobody, or the first that hide the deed. */
function findHidden(notes: readonly ScribeNote[]): string {
  const asked = notes.filter(({ overall }) => overall !== null)
  for (const { text } of asked) {
    const found = nobodyDecides.exec(text)
    if (found) return cut(found[0])
  }
  for (const { findings, text } of asked) {
    const place = findings.find(({ ruleId }) => ruleId === 'own-hidden')?.place
    if (place) return cut(text.slice(place.start, place.end))
  }
  return ''
}

/** A short find with the words around it, within its sentence. */
function widen(text: string, quote: string): string {
  const at = text.indexOf(quote)
  if (at < 0 || countWords(quote) >= fewestWords) return cut(quote)
  const after = /^[^.?!;,\n]*/.exec(text.slice(at))?.[0] ?? quote
  return cut(after)
}

const firstClause = (text: string): string => /^[^.?!;\n]*/.exec(text.trim())?.[0] ?? ''

/** Words with which no quote should end. */
const dangling =
  /\s+(?:a|an|the|of|to|in|on|at|by|with|for|and|or|but|so|that|which|who|because|as|if|not|no|was|were|is|been|be|had|have|his|her|their|my|our|its|it|i|we|he|she|they)$/i

/** The words of a quote: at most so many, beginning where a clause begins and ending on a word that can. */
function cut(quote: string): string {
  // What a mark takes along of the clause before it: "a day, p95 fell".
  const begun = quote.trim().replace(/^(?:[^\s,;]+\s){0,2}[^\s,;]+[,;]\s+(?=\S+\s+\S+\s+\S+)/, '')
  let words = begun
    .split(/\s+/)
    .slice(0, mostWords)
    .join(' ')
    .replace(/[,;:.]+$/, '')
  while (dangling.test(words) && countWords(words) > fewestWords - 1)
    words = words.replace(dangling, '').replace(/[,;:.]+$/, '')
  return words
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

function joinQuotes(quotes: readonly string[]): string {
  return quotes.map((quote) => `“${quote}”`).join(' and ')
}

function countWord(count: number): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'][count] ?? String(count)
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
