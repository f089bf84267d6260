import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import { speechVerbs } from './lexicons/verbs.ts'
import type { TokenRun } from './phrase.ts'
import { clausesIn, endsSentence, hasMarks } from './reading.ts'
import { wordsIn } from './words-in.ts'
import type { Reading } from './reading.ts'

/*
 * A quotation is a phrase that a listener would repeat: it begins and ends where a phrase does, without what people say
 * before they begin or while they look for an end, and holds something done, a thing or a person.
 */

/** What is said before a phrase begins. */
const before = phrases(`
oh, well, see, mostly yes, mostly no, yeah, yes, so, um, uh, erm, er, okay, ok, right, look, honestly, basically, actually, like, and, but, or, also, anyway,
i mean, you know, i think, i guess, i suppose, i 'd say, i would say, let 's say, to be honest, to be fair, on, in short, first i should say, i should say, i have to say, i must say, em
`)
/** Of these only where a comma sets them off: "on the Monday" is no "so on, I drove". */
const setOff = wordList('on, right, like, look, see, em')

/** What is said while its end is looked for. */
const after = phrases(`
i 'd say, i would say, i think, i guess, i suppose, i mean, you know, you see, to be honest, to be fair, honestly, actually,
basically, really, though, as well, or something, or something like that, or whatever, and so on, and so, and stuff,
which was, which is, and things, and all that, and everything, yeah, um, uh, right, let 's say, believe it or not, so to speak, if you will, and, but, or, so, because, then
`)

/** What is said between two phrases that have nothing to do with each other. */
const between = phrases('i mean, you know, i think, i guess, i suppose, how do you say, how to say')

function phrases(text: string): readonly (readonly string[])[] {
  return [...wordList(text)]
    .map((phrase) => phrase.split(' '))
    .toSorted((one, other) => other.length - one.length)
}

/** The run without such words at either end; never empty. */
export function trimPhrase(reading: Reading, { from, to }: TokenRun): TokenRun {
  const { tokens } = reading
  const shed = { from, to }
  for (let found = true; found;) {
    found = false
    for (const words of before) {
      if (!matches(reading, words, shed.from) || shed.from + words.length >= shed.to) continue
      const next = shed.from + words.length
      if (words.length === 1 && setOff.has(words[0]!) && tokens[next]!.after !== 'comma') continue
      // "I think so", "you know him": what goes on with it belongs to it.
      if (isTorn(reading, next)) continue
      shed.from = next
      found = true
      break
    }
    for (const words of after) {
      const at = shed.to - words.length
      if (at <= shed.from || !matches(reading, words, at) || isTorn(reading, at)) continue
      if (isPredicate(reading, at)) continue
      shed.to = at
      found = true
      break
    }
  }
  return shed
}

/** "He was partly right", "it was so": said of somebody, and no filler. */
function isPredicate({ tokens }: Reading, at: number): boolean {
  if (tokens[at]!.after === 'comma') return false
  if (beForms.has(tokens[at - 1]!.norm)) return true
  return tokens[at - 1]!.pos === 'ADV' && beForms.has(tokens[at - 2]?.norm ?? '')
}

/** The parts of a run between "um", "I mean", "you know" and the like, the one that holds a place first. */
export function listParts(reading: Reading, run: TokenRun, near: number): TokenRun[] {
  const parts: TokenRun[] = []
  let from = run.from
  const add = (to: number): void => {
    if (to - from >= fewestBeside) parts.push({ from, to })
  }
  for (let at = run.from + 1; at < run.to; at++) {
    const words = findBetween(reading, at)
    if (words === undefined && !hasFillerBefore(reading, at)) continue
    add(at)
    from = at + (words?.length ?? 0)
  }
  add(run.to)
  const holds = (part: TokenRun): number => Number(part.from <= near && near < part.to)
  return parts.toSorted((one, other) => holds(other) - holds(one))
}

function findBetween(reading: Reading, at: number): readonly string[] | undefined {
  for (const words of between) if (matches(reading, words, at)) return words
  return undefined
}

/** "Um" stands in the text and is no token. */
function hasFillerBefore({ text, tokens }: Reading, at: number): boolean {
  const { end } = tokens[at - 1]!
  const { start } = tokens[at]!
  // Nearly all words stand one blank apart.
  return start - end > 1 && /\p{L}/u.test(text.slice(end, start))
}

/** In tokens. */
const fewestBeside = 3

/** A run that ends before the preposition its last words need, with that: "the one people came" and "to". */
export function reachStranded(reading: Reading, run: TokenRun): TokenRun {
  const { tokens } = reading
  const next = tokens[run.to]
  if (next === undefined || endsSentence(reading, run.to - 1, run.to)) return run
  const last = tokens[run.to - 1]!
  if (last.norm === 'more' && next.norm === 'or') return { from: run.from, to: run.to + 2 }
  if (last.norm === 'not' && next.norm === 'to') return { from: run.from, to: run.to + 1 }
  if (last.norm === 'back' && tokens[run.to + 1]?.norm === 'forth')
    return { from: run.from, to: run.to + 2 }
  const closes =
    run.to + 1 >= tokens.length ||
    endsSentence(reading, run.to, run.to + 1) ||
    goesOnAnew.has(tokens[run.to + 1]!.norm) ||
    tokens[run.to + 1]!.after === 'comma'
  return (last.pos === 'VERB' || last.norm === 'back') && strands.has(next.norm) && closes
    ? { from: run.from, to: run.to + 1 }
    : run
}
const strands = wordList('to, for, with, on, about, at, in, from, of, into, up, out, down, off')
const goesOnAnew = wordList('and, but, or, so, because, like, um, uh, when, which, then')

/** Whether the words of a run are a whole phrase, say something, and do not ask. */
export function isWholePhrase(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens } = reading
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return false
  if (
    (neverLast.has(last.norm) && !(last.norm === 'while' && tokens[to - 2]?.norm === 'a')) ||
    (last.norm === 'like' && last.pos !== 'VERB')
  )
    return false
  // "It's just | I'd never entered it", "from a telephone | and a notebook to a system".
  if (last.pos === 'ADV' && beForms.has(tokens[to - 2]?.norm ?? '') && goesOnUnmarked(reading, to))
    return false
  if (isHalfWay(reading, { from, to })) return false
  // "This period where me | and the vice president".
  if (last.norm === 'me' && asks.has(tokens[to - 2]?.norm ?? '')) return false
  const ends = to >= tokens.length || endsSentence(reading, to - 1, to) || hasMark(reading, to)
  if (endsTorn.has(last.norm) && !(ends || (pointing.has(last.norm) && goesOn(reading, to))))
    return false
  // At the end of a sentence a preposition is where it belongs: "the one people came to".
  if (strandsOnly.has(last.norm) && !(ends || goesOn(reading, to) || hasFillerBefore(reading, to)))
    return false
  // "I took his" is half of what was said before it.
  if (standsFor.has(last.norm) && to - from < fewestWithPronoun) return false
  // "I let hers run two weeks and mine | on days", "the reports now | run in eight minutes".
  const next = tokens[to]
  if (next !== undefined && !ends && next.after === 'word') {
    if (standsFor.has(last.norm) && next.pos === 'ADP' && tokens[to - 2]?.norm === 'and')
      return false
    if (last.norm === 'now' && next.pos === 'VERB') return false
  }
  if (tokens[from + 1]?.after === 'comma' && opensTorn.has(first.norm)) return false
  if (isOpenedBefore(reading, from) || clauseOpeners.has(first.norm)) return false
  if (lacksSubject(reading, { from, to }) || breaksOff(tokens, { from, to })) return false
  // "I'd say who and for what, and I read those out."
  if (asks.has(first.norm) && tokens[from + 1]?.after === 'comma') return false
  if (asks.has(first.norm) && askedWith.has(tokens[from + 1]?.norm ?? '')) return false
  // "What I had argued" is a thing, and no sentence.
  if (
    nameThings.has(first.norm) &&
    subjects.has(tokens[from + 1]?.norm ?? '') &&
    readCleft(tokens, { from, to }) !== 'tells'
  )
    return false
  // "By whom was never established" wants what it asks about.
  if (first.pos === 'ADP' && asks.has(tokens[from + 1]?.norm ?? '')) return false
  if (isAsked(reading, to) || announcesWords(reading, { from, to })) return false
  const words = wordsIn(tokens, { from, to })
  if (announces.test(words) || forgets.test(words)) return false
  for (let at = from; at < to; at++) if (saysSomething(reading, at)) return true
  return false
}

const goesOnUnmarked = ({ tokens }: Reading, to: number): boolean =>
  tokens[to]?.after === 'word' && subjects.has(tokens[to]!.norm)

/** Where it went from is told in the words, and where to is not. */
function isHalfWay(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens } = reading
  const next = tokens[to]
  if (next === undefined || (next.norm !== 'to' && next.norm !== 'and')) return false
  if (endsSentence(reading, to - 1, to)) return false
  for (let at = to - 1; at >= Math.max(from, to - halfWayReach); at--) {
    if (tokens[at]!.norm === 'to') return false
    if (tokens[at]!.norm !== 'from') continue
    for (let on = to; on < Math.min(tokens.length, to + halfWayReach); on++)
      if (tokens[on]!.norm === 'to') return true
    return false
  }
  return false
}
/** In tokens. */
const halfWayReach = 8

const standsFor = wordList('his, hers, mine, ours, theirs, yours')
const fewestWithPronoun = 5
const neverLast = wordList(`
the, a, an, my, our, your, its, their, of, very, is, 's, 're, 'm, 've, 'd, and, or, because, every, which, than, as, if, whether, while
`)
const endsTorn = wordList(`
this, that, these, those, his, are, was, were, be, been, had, has, have, will, would, could, can, should, but, i, we, they,
who, by
`)
const pointing = wordList('this, that, these, those')
const strandsOnly = wordList(
  'to, in, on, at, with, for, from, into, onto, about, between, against, through, without',
)
/** "The drills in | our valley things were late": the words before still want these. */
function isOpenedBefore({ tokens, text }: Reading, from: number): boolean {
  const before = tokens[from - 1]
  const first = tokens[from]
  if (before === undefined || first === undefined || first.after !== 'word') return false
  if (/[^\s\p{L}]/u.test(text.slice(before.end, first.start))) return false
  // "That was | the pricing rewrite": what it is said of stands before.
  if (beForms.has(before.norm) && first.pos !== 'PRON') return true
  // "Since | that day I send it": it is the day that it has been so from.
  if (before.norm === 'since' && first.norm === 'that') return true
  if (before.norm === 'of' || first.norm === 'fro') return true
  if (amounts.has(first.norm) && degrees.has(before.norm)) return true
  const isNoun = first.pos === 'DET' || possessives.has(first.norm)
  return (
    (before.pos === 'ADP' && isNoun) ||
    before.pos === 'DET' ||
    (degrees.has(before.norm) && before.norm !== 'so')
  )
}

/**
 * Whether a verb in the run has its subject elsewhere ("and captured the mood", "that comes once a year"), stands under
 * a noun before it ("the lamp | somebody had left"), or tells what nobody did: "it would have sat there".
 */
function lacksSubject(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens } = reading
  const held = clausesIn(reading, { from, to })
  const [clause] = held
  if (clause === undefined) return isTornPart(reading, { from, to })
  // "The team caught | a bug": what is done to comes after the verb, in the same breath.
  const last = held.at(-1)
  const next = tokens[to]
  if (
    last?.verbAt === to - 1 &&
    next?.after === 'word' &&
    (next.pos === 'DET' || next.pos === 'NOUN' || next.pos === 'PROPN') &&
    !endsSentence(reading, to - 1, to)
  )
    return true
  const { actor, actorWord, mode, subjectFrom } = clause
  // "When I moved to Lisbon" waits for what happened then, as does "generally if you prepare well".
  const opener = tokens[from]!.pos === 'ADV' && !waits.has(tokens[from]!.norm) ? from + 1 : from
  const { norm: opening = '' } = tokens[opener] ?? {}
  if (
    last === clause &&
    (waits.has(opening) || (opener > from && opening === 'if')) &&
    subjectFrom <= opener + 1
  )
    return true
  const opens = from === 0 || endsSentence(reading, from - 1, from)
  if (subjectFrom < from) return true
  if (actorWord === undefined && clause.subjectFrom - from < fewestBeforeVerb) return !opens
  if (anybody.has(actorWord ?? '')) return true
  // "It could have been quite bad" tells of a danger.
  const wasNear = mode === 'could' && clause.perfect
  if ((mode === 'would' || mode === 'could') && !wasNear && actor !== 'i' && actor !== 'we')
    return true
  // Without marks a noun before may as well end another sentence.
  const before = tokens[from - 1]
  return (
    hasMarks(reading) &&
    !opens &&
    subjectFrom === from &&
    before?.pos === 'NOUN' &&
    tokens[from]!.after === 'word' &&
    tokens[from]!.pos === 'PRON'
  )
}
const fewestBeforeVerb = 2
const waits = wordList('when, while, as, before, after, where, because, although, though, since')

/** "We didn't, basically the sync was late": what was not done never comes. */
function breaksOff(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]!.norm !== "n't" || !doForms.has(tokens[at - 1]?.norm ?? '')) continue
    let next = at + 1
    while (next < to && tokens[next]!.pos === 'ADV') next += 1
    const after = tokens[next]
    if (next < to && after !== undefined && (after.pos === 'DET' || subjects.has(after.norm)))
      return true
  }
  return false
}
const doForms = wordList('do, does, did')
const subjects = wordList('i, we, he, she, they, it')

/** Words without a verb, of which something was cut away: "very good at", "something | I kept". */
function isTornPart({ tokens }: Reading, { from, to }: TokenRun): boolean {
  const words = tokens.slice(from, to)
  return words.at(-1)?.pos === 'ADP' || !words.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
}
const anybody = wordList('anyone, anybody, anything, something')

/** "What followed is that …", "she did: she said …", "she told him | that …": what it leads up to is the thing itself. */
function announcesWords(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens, text } = reading
  if (text.slice(tokens[from]!.start, tokens[to - 1]!.end).includes(':')) return true
  if (readCleft(tokens, { from, to }) === 'announces') return true
  const last = clausesIn(reading, { from, to }).at(-1)
  // "She looked at me and said": what she said comes next.
  if (saidForms.has(tokens[to - 1]!.norm) && to < tokens.length && tokens[to]!.after !== 'stop')
    return true
  if (last === undefined || !speechVerbs.has(last.verb)) return false
  if (tokens[to]?.norm === 'that') return true
  // "I told him, minutes": the words that were said go on.
  const comma = tokens.findIndex(
    ({ after }, at) => at > last.verbAt && at < to && after === 'comma',
  )
  return comma >= 0 && to < tokens.length && tokens[to]!.after === 'word'
}
/** "What I learned is" announces what comes after it, and tells it where that stands in the words. */
function readCleft(
  tokens: readonly Token[],
  { from, to }: TokenRun,
): 'announces' | 'tells' | undefined {
  if (tokens[from]!.norm !== 'what') return undefined
  for (let at = from + 2; at < Math.min(tokens.length, from + furthestCleft); at++) {
    if (!clefts.has(tokens[at]!.norm)) continue
    const verb = tokens[from + 2]!.norm
    return drawing.has(verb) && to - at > fewestPredicate ? 'tells' : 'announces'
  }
  return undefined
}
const clefts = wordList("is, was, 's")
const drawing = wordList('learned, learnt, changed, took')
/** In tokens. */
const fewestPredicate = 3
const saidForms = wordList('said, says, saying, told, asked, replied')
const furthestCleft = 6

/** Words that say whose the next noun is, and belong to it. */
export const possessives = wordList('my, our, your, his, her, its, their')
const degrees = wordList('most, more, very, so, too')
/** "Not so | much". */
const amounts = wordList('much, many, far, little, few')
const beForms = wordList("is, was, were, are, 's, 're")
const clauseOpeners = wordList('how, whether, if, why, once, until, till, unless, than')
const opensTorn = wordList('on, in, at, to, by, of, for, with, from, up, out')
const asks = wordList('what, which, who, whom, whose, how, when, where, why')
const nameThings = wordList('what, which, whom, whose')
const askedWith = wordList('is, are, do, does, did, can, could, would, should, will, shall')

/** Says what comes, or that nothing new does. */
const announces =
  /^(?:(?:the |that |this |it 's the |it was the )?same (?:project|story|one|thing|team|example|situation|work)(?: (?:again|as before|too|really))?|(?:so )?(?:what (?:i|we|he|she|they) \w+|the (?:thing|point|problem|question|answer|lesson)|there (?:are|were) (?:lots|plenty|many|loads|a lot|several) (?:of )?(?:examples|stories|things))|(?:to|and) so on.*)$/

/** What is not remembered has questions of its own. */
const forgets = /\b(?:n't|not) (?:\w+ )?(?:remember|recall)\b/

/** A word that names an act, a thing or a person, or says how, and is none of those that stand for any. */
function saysSomething({ tokens }: Reading, at: number): boolean {
  const { pos, norm, lemma } = tokens[at]!
  return !grammar.has(pos) && !empty.has(norm) && !empty.has(lemma)
}
const grammar: ReadonlySet<string> = new Set([
  'PRON',
  'AUX',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
])
const empty = wordList(`
be, have, go, say, know, mean, think, guess, thing, things, stuff, same, kind, sort, way, really, actually, just, so, well, yes,
no, not, okay, ok, very, too, also, then, there, here, now, honestly, basically
`)

/** Whether a token begins something new where no mark says so. */
const goesOn = ({ tokens }: Reading, at: number): boolean =>
  at >= tokens.length || goesOnAnew.has(tokens[at]!.norm)

/** Whether the sentence that goes on at a token ends on a question mark. */
function isAsked(reading: Reading, to: number): boolean {
  const { tokens, text } = reading
  let at = to
  while (at < tokens.length && at - to < furthest && !endsSentence(reading, at - 1, at)) at += 1
  if (at - to >= furthest) return false
  return text.slice(tokens[at - 1]!.end, tokens[at]?.start).includes('?')
}
const furthest = 20

function matches({ tokens }: Reading, words: readonly string[], at: number): boolean {
  for (let index = 0; index < words.length; index++)
    if (tokens[at + index]?.norm !== words[index]) return false
  return true
}

/** True between the two halves of a contraction. */
export const isTorn = ({ tokens }: Reading, at: number): boolean =>
  at > 0 && at < tokens.length && tokens[at]!.start <= tokens[at - 1]!.end

/** A mark that is no letter between this token and the one before. */
const hasMark = ({ text, tokens }: Reading, at: number): boolean =>
  /[,;:–—-]/.test(text.slice(tokens[at - 1]!.end, tokens[at]?.start))
