import { planFollowUps } from '../../follow-up/plan-follow-ups.ts'
import { dimensions, type Dimension } from '../../judge/dimension.ts'
import { promptNames } from '../../words/names.ts'
import { isDrillKind, isPivotKind, isTellingKind } from '../grade-answer.ts'
import type { Level } from '../level.ts'
import { blankSetRight } from '../set-right.ts'
import { capitalise, countWord, joinWords, lacks, levelWords, nameAsked } from './panel-words.ts'
import { quoteClause } from './quote-clause.ts'
import type { ScribeNote } from './review.ts'
import { holdsFrom, texturedFrom } from './textured.ts'
import { findTurnedAway } from './turned-away.ts'
import type { Ruling } from './verdict.ts'

/**
 * The concern in the panel's voice: two or three whole sentences that stand on the candidate's own words. Says nothing
 * that the notes do not show.
 */
export function writeConcern(
  ruling: Ruling,
  notes: readonly ScribeNote[],
  level: Level = 'senior',
): string {
  const drill = notes.filter(({ kind }) => isDrillKind(kind))
  const telling = strongestTelling(notes)
  // What held when it was pressed on once more is no concern, and a point counts once, as in the verdict.
  const best = listBestOfPoints(drill).filter(({ overall }) => overall !== null)
  const thin = best.filter((note) => note.thin)
  const points = best.length
  const pivots = notes.filter(({ kind }) => isPivotKind(kind))
  const pivotThin = pivots.length > 0 && pivots.every((note) => note.thin)

  if (ruling.counts.turnedAway) return sayTurnedAway(notes, telling)
  if (ruling.cannotTell && (telling?.overall ?? 1) < texturedFrom) {
    const said = joinQuotes(quoteThinnest(thin))
    return `The whole round long we heard how they go about such things${said === '' ? '' : `: ${said}`}. Not one thing that happened is among it, and there is nothing here to judge.`
  }
  if (ruling.cannotTell) return sayCannotTell(telling, thin, points)
  if (ruling.unmet.some(({ dimension }) => dimension === 'ownership')) {
    // What is hidden under another subject says nothing of where this story forks.
    const hidden = findHidden(notes.filter(({ kind }) => !isPivotKind(kind)))
    const join = (telling?.overall ?? 1) >= holdsFrom ? 'But' : 'And'
    const atTheFork =
      hidden === ''
        ? `${join} nowhere do they say what they themselves chose`
        : `${join} where it forks we hear “${hidden}”`
    return `${sayTelling(telling)} ${atTheFork}, and we do not know what this person decided.`
  }
  const [pivot] = pivots
  if (pivot !== undefined && pivotThin) return sayThinPivot(pivot, thin, drill, points)
  if (thin.length > 0) return sayThin(thin, drill)
  const [need] = ruling.unmet
  if (need)
    return `${sayAllHeld('Every answer', drill)} For ${levelWords[level]} we did not hear ${need.what}.`
  return ruling.verdict === 'strong hire' ? sayNone(drill) : sayPlain(drill)
}

function strongestTelling(notes: readonly ScribeNote[]): ScribeNote | undefined {
  return notes
    .filter(({ kind }) => isTellingKind(kind))
    .toSorted((one, other) => (other.overall ?? 0) - (one.overall ?? 0))[0]
}

function sayCannotTell(
  telling: ScribeNote | undefined,
  thin: readonly ScribeNote[],
  points: number,
): string {
  const claim = telling === undefined ? '' : quoteStrong(telling, ['outcome', 'ownership'])
  const heard = joinQuotes(quoteThinnest(thin)) || 'nothing that we could write down'
  const times = thin.length
  const often =
    times === points
      ? `Each of the ${countWord(points)} times`
      : `${capitalise(countWord(times))} of the ${countWord(points)} times`
  return `The telling is strong${claim === '' ? '' : `: “${claim}”`}. ${often} we asked what lay under it we heard ${heard}${heard.startsWith('“') ? ' or the like' : ''}. We cannot tell which part of it was theirs.`
}

function sayThinPivot(
  pivot: ScribeNote,
  thin: readonly ScribeNote[],
  drill: readonly ScribeNote[],
  points: number,
): string {
  const held =
    thin.length === 0
      ? sayAllHeld('The story', drill)
      : `Of the story, ${countWord(points - thin.length)} of ${countWord(points)} answers held.`
  const quote = quoteThin(pivot)
  const on =
    pivot.promptKind === null ? 'something else' : promptNames[pivot.promptKind].toLowerCase()
  const looked: readonly Dimension[] =
    pivot.promptKind === 'feedback'
      ? ['people', 'moment', 'learning']
      : ['moment', 'people', 'ownership']
  const missing = looked.filter((one) => !hasEvidence(pivot, one)).map((one) => lacks[one])
  const without = missing.length === 0 ? '' : `: ${joinWords(missing.slice(0, 2))}`
  return `${held} When we turned to ${on}, ${quote === '' ? 'nothing was said that we could write down' : `the answer was “${quote}”`}${without}.`
}

function sayThin(thin: readonly ScribeNote[], drill: readonly ScribeNote[]): string {
  const heard = thin.slice(0, 2).map((note) => {
    const quote = quoteThin(note)
    const about = nameAsked(note.facet, note.dimension)
    return `on ${about} ${quote === '' ? 'nothing that we could write down' : `“${quote}”`}`
  })
  const others = listBestOfPoints(drill).filter((note) => note.overall !== null && !note.thin)
  const [first = '', ...rest] = heard
  const both = [first.replace(/ (?=“|nothing that)/, ' we heard '), ...rest].join(', and ')
  const more = thin.length - heard.length
  const also =
    more === 0 ? '' : `, and so ${more === 1 ? 'is one more' : `are ${countWord(more)} more`}`
  const those = heard.length === 1 ? 'That is' : 'Both are'
  return `${capitalise(both)}. ${those} thin${also}.${sayOthers(others)}`
}

/** Of each point the answer that counts: the better one where it was pressed on. */
function listBestOfPoints(drill: readonly ScribeNote[]): ScribeNote[] {
  const best: ScribeNote[] = []
  for (const note of drill) {
    const before = best.at(-1)
    if (note.kind !== 'press' || before === undefined) best.push(note)
    else if ((note.overall ?? 0) > (before.overall ?? 0)) best[best.length - 1] = note
  }
  return best
}

/** How the answers that are not thin stood. */
function sayOthers(others: readonly ScribeNote[]): string {
  if (others.length === 0) return ''
  const whole = others.filter(isWhole).length
  const all = others.length === 1 ? 'answer' : `${countWord(others.length)} answers`
  if (whole === others.length) return ` The other ${all} held.`
  if (whole === 0) return ` The other ${all} held in part.`
  return ` Of the other ${all} ${countWord(whole)} held, and ${countWord(others.length - whole)} held in part.`
}

/** An answer holds in part below what only somebody who was there could give. */
const isWhole = ({ overall }: ScribeNote): boolean => (overall ?? 0) >= texturedFrom

/** Said where nothing was thin; whether it held altogether depends on the answers. */
const sayAllHeld = (what: string, drill: readonly ScribeNote[]): string =>
  listBestOfPoints(drill).every(isWhole)
    ? `${what} held wherever we pressed.`
    : `${what} held wherever we pressed, if sometimes only in part.`

/** What the strongest telling is worth by itself. */
function sayTelling(telling: ScribeNote | undefined): string {
  const overall = telling?.overall ?? 1
  if (overall >= texturedFrom) return 'It happened, and it is told with detail.'
  return overall >= holdsFrom
    ? 'It may well have happened as it is told.'
    : 'The telling stays general.'
}

function sayNone(drill: readonly ScribeNote[]): string {
  const quote = quoteBest(drill)
  return `No concern on the substance: each answer held${quote === '' ? '' : `, down to “${quote}”`}.`
}

/** Everything held, and not all of it could only come from somebody who was there. */
function sayPlain(drill: readonly ScribeNote[]): string {
  const weakest = listBestOfPoints(drill)
    .filter(({ overall }) => overall !== null)
    .toSorted((one, other) => (one.overall ?? 0) - (other.overall ?? 0))[0]
  const quote =
    weakest === undefined
      ? ''
      : quoteStrong(weakest, [
          ...(weakest.dimension === null ? [] : [weakest.dimension]),
          ...dimensions,
        ]) || quoteThin(weakest)
  if (weakest === undefined || quote === '') return sayNone(drill)
  const about = nameAsked(weakest.facet, weakest.dimension)
  const held = drill.some(({ thin }) => thin) ? 'held in the end' : 'held'
  return `Each answer ${held}. On ${about}, “${quote}” is as far down as it went, and we would have liked to hear more of what only they can know.`
}

function sayTurnedAway(notes: readonly ScribeNote[], telling: ScribeNote | undefined): string {
  const asked = notes.filter(({ kind }) => isDrillKind(kind) || isPivotKind(kind))
  const away = asked.flatMap(({ text }) =>
    findTurnedAway(text).map(({ quote }) => {
      const start = text.indexOf(quote)
      return quoteClause(text, { start, end: start + quote.length }) || quote
    }),
  )
  const answers = joinQuotes([...new Set(away)].slice(0, 2))
  const against = asked
    .flatMap(({ contradictions }) => contradictions)
    .find(({ earlier, here }) => isAboutDeciding(earlier) && isAboutDeciding(here))
  if (against)
    return `In the telling it is “${against.earlier}”, and in the drill-in “${against.here}”. Asked for their own part they answer ${answers}.`
  const own = telling === undefined ? '' : quoteStrong(telling, ['ownership', 'decision'])
  return `${own === '' ? 'In the telling it is theirs' : `In the telling it is “${own}”`}, and asked about it they answer ${answers}. We would not put anybody beside them.`
}

const isAboutDeciding = (quote: string): boolean =>
  /\b(?:decid|chose|choice|call(?:ed)?\b|approv|signed|found|caught|notic|spott)/i.test(quote)

const hasEvidence = ({ findings }: ScribeNote, dimension: Dimension): boolean =>
  findings.some((one) => one.dimension === dimension && one.credit === 'earns')

/** At most two quotes of thin answers, the thinnest first, in the order asked. */
function quoteThinnest(thin: readonly ScribeNote[]): string[] {
  const ranked = thin.toSorted((one, other) => (one.overall ?? 1) - (other.overall ?? 1))
  const found: { askedAt: number; quote: string }[] = []
  for (const note of ranked) {
    if (found.length === 2) break
    const quote = quoteThin(note)
    if (quote !== '') found.push({ askedAt: note.askedAt, quote })
  }
  return found.toSorted((one, other) => one.askedAt - other.askedAt).map(({ quote }) => quote)
}

/** The sentence that a panel would press on in an answer; its first where none stands out. */
function quoteThin({ text: said, question }: ScribeNote): string {
  const text = blankSetRight(said)
  const [press] = planFollowUps({ question, answer: text, seed: 0 })
  const pressed = press === undefined || press.quote === '' ? '' : quoteClause(text, press.place)
  return pressed || quoteClause(text, { start: 0, end: 0 })
}

/** The sentence that shows the first of these dimensions which is shown at all. */
function quoteStrong(note: ScribeNote, dimensions: readonly string[]): string {
  for (const dimension of dimensions) {
    const found = note.evidenced.find((one) => one.dimension === dimension)
    const quote = found === undefined ? '' : quoteClause(note.text, found.place)
    if (quote !== '') return quote
  }
  return ''
}

function quoteBest(drill: readonly ScribeNote[]): string {
  const best = drill.toSorted((one, other) => (other.overall ?? 0) - (one.overall ?? 0))
  const shown = best
    .map((note) => quoteStrong(note, ['people', 'tension', 'moment', ...dimensions]))
    .find((quote) => quote !== '')
  return shown ?? (best[0] === undefined ? '' : quoteThin(best[0]))
}

/** How a decision sounds that nobody takes. */
const nobodyDecides =
  /\b(?:it|this|that|the \w+(?: \w+)?|we)(?: was| were|'d| had)?(?: then)? (?:been )?(?:decided|agreed|approved|chosen|concluded|settled)\b/i

/** Where nobody acts: the first sentence in which a decision is taken by nobody, or the first that hides the deed. */
function findHidden(notes: readonly ScribeNote[]): string {
  const asked = notes.filter(({ overall }) => overall !== null)
  for (const { text } of asked) {
    const found = nobodyDecides.exec(text)
    if (found) return quoteClause(text, { start: found.index, end: found.index + found[0].length })
  }
  for (const { findings, text } of asked) {
    const place = findings.find(({ ruleId }) => ruleId === 'own-hidden')?.place
    if (place) return quoteClause(text, place)
  }
  return ''
}

function joinQuotes(quotes: readonly string[]): string {
  return quotes.map((quote) => `“${quote}”`).join(' and ')
}
