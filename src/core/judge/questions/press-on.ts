import type { Clause } from '../../text/clause.ts'
import { perForm } from '../../text/word-form.ts'
import { remember } from '../../remember.ts'
import { wordList } from '../../text/word-list.ts'
import { groupNouns, roleNouns } from '../../text/people.ts'
import type { Token } from '../../text/tag-words.ts'
import type { Dimension } from '../dimension.ts'
import { dimensions, noneInAny } from '../dimension.ts'
import { buzzWords } from '../lexicons/buzz.ts'
import { generalWords } from '../lexicons/general-words.ts'
import { clearDecisionVerbs, feelingVerbs, genericVerbs, speechVerbs } from '../lexicons/verbs.ts'
import { vaguePhrases } from '../lexicons/vague-phrases.ts'
import { readGravity } from './gravity.ts'
import type { Gravity } from './gravity.ts'
import { findPassages } from './passages.ts'
import type { Passage } from './passages.ts'
import { isFrame } from './phrase-kind.ts'
import { readTraits } from './press-traits.ts'
import type { PressTraits } from './press-traits.ts'
import { findPhrases, isNumber, phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { isRemark } from '../remark.ts'
import { wordsBetweenBlanks, wordsIn } from '../words-in.ts'
import { vagueTalk } from '../vague-talk.ts'
import type { VagueTalk } from '../vague-talk.ts'

/** Who is said to act in a passage, and whether it is told as having happened. */
export type Standing =
  | 'own-act'
  | 'own-view'
  | 'our-act'
  | 'hidden'
  | 'group'
  | 'person'
  | 'course'
  | 'state'
  | 'saying'
  | 'fragment'

/** A passage that can be quoted, and what there is in it to press on. */
export interface PressPoint {
  run: TokenRun
  /** How surely its words pass over each dimension, 0 and up. */
  vague: Readonly<Record<Dimension, number>>
  /** The most of these. */
  vaguest: number
  /** 0: it holds names, numbers or words of its own; 1: any account of any work could hold it. */
  emptiness: number
  standing: Standing
  /** Somebody other than the speaker stands in it, named or not. */
  peopled: boolean
  /** What weighs in it, whatever it passes over. */
  gravity: Gravity | undefined
  /** What it is like, and what stands around it. */
  traits: PressTraits
  /** The token on which each dimension is passed over, where words of the passage say so. */
  focus: Readonly<Partial<Record<Dimension, number>>>
}

/** A turn of speech with its number in vague-talk.ts, as `hears` is asked for it. */
interface KeyedTalk extends VagueTalk {
  number: string
}
const talkByKey = new Map<string, KeyedTalk[]>()
for (const [index, one] of vagueTalk.entries()) {
  const talk = { ...one, number: String(index) }
  for (const key of one.keys) talkByKey.set(key, [...(talkByKey.get(key) ?? []), talk])
}

const talkOf = perForm(({ norm }) => talkByKey.get(norm) ?? null)

/** Every passage of at least three words, in order of place. Remembered as long as the reading is. */
export const findPressPoints = remember((reading: Reading): readonly PressPoint[] =>
  readPressPoints(reading),
)

/**
 * The same, read anew. `hears`: whether a turn of speech is known, by its number in vague-talk.ts or its words; the fit
 * reads answers as if some were not, so that empty words are found by what they lack as well.
 */
export function readPressPoints(
  reading: Reading,
  hears: (talk: string) => boolean = () => true,
): PressPoint[] {
  const points: Omit<PressPoint, 'traits'>[] = []
  const spoken = findSpoken(reading, hears)
  let announced = false
  for (const found of findPassages(reading)) {
    const passage = dropTornVerb(reading, found)
    if (passage.to - passage.from < fewestQuoted || isRemark(reading, passage)) continue
    const own = countOwn(reading.tokens, passage)
    const { vague, focus } = readVagueness(reading, passage, own, spoken, hears)
    if (announced) vague.learning += lessonAnnounced * ownShare('learning', own)
    announced = announcesLesson(reading, passage)
    if (announced) vague.learning = 0
    points.push({
      run: passage,
      vague,
      vaguest: mostOf(vague),
      emptiness:
        announced || announcesStory(reading, passage) ? 0 : readEmptiness(reading, passage, own),
      standing: readStanding(passage),
      peopled: isPeopled(reading.tokens, passage),
      gravity: readGravity(reading, passage, passage.clauses),
      focus,
    })
  }
  const traits = readTraits(reading, points)
  return points.map((point, at) => Object.assign(point, { traits: traits[at]! }))
}

const fewestQuoted = 3

function mostOf(vague: Readonly<Record<Dimension, number>>): number {
  let most = 0
  for (const dimension of dimensions) most = Math.max(most, vague[dimension])
  return most
}

/** "That is how I knew" cut to "is how I knew", "he told me himself" to "himself": what hangs on words before is left out. */
function dropTornVerb({ tokens }: Reading, passage: Passage): Passage {
  return tornVerbs.has(tokens[passage.from]!.norm)
    ? { ...passage, from: passage.from + 1 }
    : passage
}
const tornVerbs = wordList(
  "is, was, were, are, be, been, 's, 're, himself, herself, myself, themselves, ourselves",
)

/** By the first token of a turn of speech, the dimensions that it passes over. */
type SpokenPhrases = ReadonlyMap<number, readonly Dimension[]>

const dimensionsByPhrase = new Map<string, Dimension[]>()
for (const dimension of dimensions)
  for (const phrase of vaguePhrases[dimension])
    dimensionsByPhrase.set(phrase, [...(dimensionsByPhrase.get(phrase) ?? []), dimension])
const allPhrases = phraseSet([...dimensionsByPhrase.keys()].join('\n'))

function findSpoken({ tokens }: Reading, hears: (talk: string) => boolean): SpokenPhrases {
  return new Map(
    findPhrases(tokens, allPhrases).flatMap((run) => {
      const words = wordsIn(tokens, run)
      return hears(words) ? [[run.from, dimensionsByPhrase.get(words) ?? []]] : []
    }),
  )
}

/** What a turn of speech counts beside the shapes of vague-talk.ts. */
const phraseWeight = 1.2

/** What the words of a passage and its clauses pass over, less what it has of its own. */
function readVagueness(
  reading: Reading,
  passage: Passage,
  own: OwnWords,
  spoken: SpokenPhrases,
  hears: (talk: string) => boolean,
): { vague: Record<Dimension, number>; focus: Partial<Record<Dimension, number>> } {
  const { tokens } = reading
  let words: string | undefined
  const found: Record<Dimension, number> = { ...noneInAny }
  const focus: Partial<Record<Dimension, number>> = {}
  const add = (dimension: Dimension, weight: number, at: number): void => {
    if (weight > found[dimension]) focus[dimension] = at
    // A second sign says little more than the first.
    const [more, less] =
      weight > found[dimension] ? [weight, found[dimension]] : [found[dimension], weight]
    found[dimension] = more + secondSign * less
  }
  const tried: KeyedTalk[] = []
  for (let i = passage.from; i < passage.to; i++) {
    const talk = talkOf(tokens[i]!)
    if (talk === null) continue
    words ??= wordsBetweenBlanks(tokens, passage)
    for (const one of talk) {
      if (tried.includes(one) || !hears(one.number)) continue
      tried.push(one)
      if (one.shape === undefined || one.shape.test(words)) add(one.dimension, one.weight, i)
    }
  }
  if (spoken.size > 0)
    for (let i = passage.from; i < passage.to; i++)
      for (const dimension of spoken.get(i) ?? []) add(dimension, phraseWeight, i)
  for (const clause of passage.clauses)
    addFromClause(clause, (dimension, weight) => add(dimension, weight, clause.verbAt))
  const leads = settingWords.has(tokens[passage.from]!.norm) ? leadingShare : 1
  for (const dimension of dimensions)
    if (found[dimension] > 0) found[dimension] *= leads * ownShare(dimension, own)
  if (isPractice(tokens, passage)) found.moment *= practiceShare
  return { vague: found, focus }
}

/** 1 where any account could hold the words, 0 where they hold names, numbers or much else of their own. */
function readEmptiness({ tokens }: Reading, passage: Passage, own: OwnWords): number {
  if (own.named > 0) return 0
  const emptiness = Math.max(0, 1 - own.plain / mostOwn)
  const only = passage.clauses.length === 1 ? passage.clauses[0] : undefined
  // "When I left", "nobody got sick", "I ask first now": a setting, a plain fact, a practice.
  const leadsIn = openingWords.has(tokens[passage.from]!.norm)
  const denies =
    only !== undefined &&
    (only.negated || only.actorWord === 'nobody' || endsInNone(tokens, passage))
  return leadsIn || denies || isPractice(tokens, passage) ? emptiness * slightShare : emptiness
}

const openingWords = wordList('when, while, if, as, before, after, until, where')
const slightShare = 0.4
/** "After" and "before" as well stand before a noun, with the clause itself behind it. */
const settingWords = wordList('when, while, if, as, until, where')
/** What the setting of something else keeps of its vagueness: "when the roof was shut". */
const leadingShare = 0.5

function endsInNone(tokens: readonly Token[], { to }: TokenRun): boolean {
  const last = tokens[to - 1]!.norm
  return last === 'nobody' || last === 'nothing' || last === 'none'
}

/** With this many words of its own, a passage is not empty at all. */
const mostOwn = 3

/** What a new practice keeps of its vagueness as a moment: it is not the place where one is told. */
const practiceShare = 0.3

/** True for "I always ask first now": what a person does since, and no account of when. */
function isPractice(tokens: readonly Token[], run: TokenRun): boolean {
  for (let i = run.from; i < run.to; i++) {
    const { norm } = tokens[i]!
    if (norm === 'now' || norm === 'since' || norm === 'nowadays') return true
  }
  return false
}

function isPeopled(tokens: readonly Token[], passage: Passage): boolean {
  if (passage.clauses.some(({ actor }) => actor === 'person' || actor === 'group')) return true
  for (let i = passage.from; i < passage.to; i++) {
    if (isAnybody(tokens[i]!)) return true
  }
  return false
}

const anybody = new Set([
  ...roleNouns,
  ...groupNouns,
  ...wordList('he, she, they, him, her, them, someone, somebody, who, people'),
])

const isAnybody = perForm(({ norm }) => anybody.has(norm))

function readStanding({ clauses }: Passage): Standing {
  const clause = clauses.find((one) => !isFrame(one)) ?? clauses[0]
  if (clause === undefined) return 'fragment'
  const told = happened(clause)
  switch (clause.actor) {
    case 'i':
      return !told || feelingVerbs.has(clause.act) || clause.verb === 'be' ? 'own-view' : 'own-act'
    case 'we':
      return told ? 'our-act' : 'saying'
    case 'nobody':
      return 'hidden'
    case 'person':
      return 'person'
    case 'group':
      return 'group'
    case 'other':
      return clause.actorWord === 'you' || clause.actorWord === 'one' ? 'saying' : 'group'
    case 'thing':
      return told ? 'course' : 'state'
  }
}

/** What is left of vagueness in words that hold so much of their own. */
function ownShare(dimension: Dimension, own: OwnWords): number {
  const { named, plain } = ownCosts[dimension]
  return Math.max(leastLeft, 1 - named * own.named - plain * own.plain)
}

/** "The takeaway is": the lesson itself comes next, and is what to press on. */
function announcesLesson({ tokens }: Reading, passage: Passage): boolean {
  if (!announcing.has(tokens[passage.to - 1]!.norm)) return false
  const words = wordsIn(tokens, passage)
  return /(?:takeaway|take away|lesson|learned|learnt|taught me|teaches me|insight|i took|take from|took from|took away)(?: from (?:it|that|this))?(?: there)?(?: is| was| 's| be)?(?: you know| just| that)?$/.test(
    words,
  )
}

/** "What happened is": the words after it are the ones that tell. */
function announcesStory({ tokens }: Reading, passage: Passage): boolean {
  if (passage.to - passage.from > longestAnnouncement) return false
  return /^(?:so )?(?:what (?:happened|i did|we did)|the thing|the point|here 's what|here is what)(?: is| was| 's)?(?: that)?$/.test(
    wordsIn(tokens, passage),
  )
}

/** The words on which an announcement ends. */
const announcing = wordList(
  "is, was, 's, be, know, just, that, takeaway, away, lesson, learned, learnt, me, insight, took, from, it, this, there",
)
const longestAnnouncement = 5

const lessonAnnounced = 1.5

const secondSign = 0.25
const leastLeft = 0.15

/** What a number or name, and what a word of one's own, takes off. A hidden actor or a faceless crowd may do particular things. */
const ownCosts: Readonly<Record<Dimension, { named: number; plain: number }>> = {
  moment: { named: 0.35, plain: 0.08 },
  ownership: { named: 0.15, plain: 0.03 },
  decision: { named: 0.35, plain: 0.15 },
  tension: { named: 0.3, plain: 0.12 },
  people: { named: 0.5, plain: 0.06 },
  outcome: { named: 0.4, plain: 0.15 },
  learning: { named: 0.4, plain: 0.15 },
}

function addFromClause(clause: Clause, add: (dimension: Dimension, weight: number) => void): void {
  const { actor, actorWord, act, mode, passive, reported, verb } = clause
  if (reported) return
  const told = happened(clause) && actorWord !== 'nobody' && actorWord !== 'none'
  if (told && passive && actor === 'nobody' && !speechVerbs.has(verb))
    add('ownership', turning.has(act) || clearDecisionVerbs.has(act) ? 1.3 : 0.9)
  if (told && passive && actor === 'nobody' && speechVerbs.has(verb)) add('people', 0.8)
  if (told && !passive && actor === 'group' && actorWord !== 'nobody') {
    if (speechVerbs.has(verb) || feelingVerbs.has(verb) || verb === 'be') add('people', 0.8)
    else add('ownership', turning.has(act) ? 1 : 0.5)
  }
  if (told && actor === 'thing' && finding.has(act)) add('ownership', 1)
  if (
    told &&
    everyone.has(actorWord ?? '') &&
    !speechVerbs.has(verb) &&
    !feelingVerbs.has(verb) &&
    verb !== 'be'
  )
    add('ownership', 1)
  if (mode === 'could' && passive && actor === 'nobody') add('ownership', 0.7)
  if (mode === 'habit' && (actor === 'i' || actor === 'we')) add('moment', 0.8)
  if ((mode === 'now' || mode === 'would') && isSaying(clause)) add('learning', 0.5)
}

const turning = new Set(
  'redo rework rebuild rewrite recalculate redesign reorganise reorganize renew replan reset catch find notice spot suggest propose make change write fix solve build design jump wipe close restore replace repair do settle agree shut open move send bring put take carry choose decide'.split(
    ' ',
  ),
)

/** Nobody finds anything when a process does. */
const finding = wordList('catch, find, notice, spot, flag, detect, discover, identify')
const everyone = wordList('everybody, everyone')

/** True for what is said to hold in general: "failure is the best teacher", "you have to manage expectations". */
function isSaying({ actor, actorWord }: Clause): boolean {
  return actor === 'thing' || actorWord === 'you' || actorWord === 'one'
}

/** What a passage has of its own: numbers and names, and words that not any account could hold. */
interface OwnWords {
  named: number
  plain: number
}

function countOwn(tokens: readonly Token[], run: TokenRun): OwnWords {
  let named = 0
  let plain = 0
  for (let i = run.from; i < run.to; i++) {
    const token = tokens[i]!
    if (isNumber(token) || token.pos === 'PROPN' || token.pos === 'NUM') {
      if (!isGeneral(token)) named += 1
    } else if (
      (token.pos === 'NOUN' || token.pos === 'VERB' || token.pos === 'ADJ') &&
      !isGeneral(token)
    )
      plain += 1
  }
  return { named, plain }
}

const allGeneral = new Set([...generalWords, ...genericVerbs, ...feelingVerbs, ...buzzWords])
const isGeneral = perForm(
  ({ norm, lemma }) => allGeneral.has(norm) || (norm !== lemma && allGeneral.has(lemma)),
)
