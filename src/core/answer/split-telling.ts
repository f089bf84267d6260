import { judgeClosely } from '../judge/judge.ts'
import type { PromptKind } from '../story/story.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'
import { findDeeds } from './find-deeds.ts'
import { likelyParts } from './part-chain.ts'
import { noteToSelf, wavedOff } from './part-cues.ts'
import { listFeatures } from './part-features.ts'
import { readTells } from './sentence-tells.ts'
import { readTellingSentences, type TellingSentence } from './telling-sentences.ts'

/** One sentence of a telling and the part of an answer that it is proposed for; null where it fits none. */
export interface PlacedSentence {
  text: string
  part: AnswerPart | null
}

/**
 * The least chance at which a sentence is put into a part; under it the person does. Of the sentences of other people's
 * failures, each fourth story left out of the learning in turn, three in four are right without it, and 85 in a hundred
 * of those above it, which are three in four.
 */
const leastChance = 0.65
/** So few sentences are placed whole: what belongs elsewhere is seen at a glance, and an answer does not begin empty. */
const fewSentences = 3

/**
 * Divides a telling into the parts of an answer by what its sentences tell and what stands around them. Inside a part the
 * order is the story's. No sentence is changed or lost: a note to oneself, what went right before a failure, what may as
 * well be another part, and a warning that turned nothing is given without a part. A proposal: the person moves what belongs elsewhere. Headings that
 * name a part ("Result:") are obeyed and left out; a transcript without stops is cut where its thoughts begin.
 */
export function splitTelling(telling: string, kind: PromptKind): PlacedSentence[] {
  const known = knowTelling(telling, kind)
  const deeds =
    kind === 'failure'
      ? findDeeds(
          known,
          known.map(({ tells }) => tells),
        )
      : new Set()
  const placed = known.filter((one, at) => !isNote(one) && !deeds.has(at))
  const likely = likelyParts(linkSentences(placed), partsOfKind(kind))
  const partOf = new Map(placed.map((one, at) => [one, likely[at]]))
  const least = placed.length <= fewSentences ? 0 : leastChance
  return known.map((one, at) => {
    const found = partOf.get(one)
    const sure =
      found !== undefined &&
      found.chance >= least &&
      !(found.part === 'turning-point' && wavedOff.test(known[at + 1]?.text ?? ''))
    return { text: one.text, part: sure ? found.part : null }
  })
}

/** How people say that they go on to what changed outside themselves. Provenance: written for this project. */
const opensSystem =
  /^(?:and |as )?(?:in|for|on) (?:the|our|their) (?:system|team|process|company|firm|organi[sz]ation|department|service|project)\b/iu

/**
 * What is kept about a lesson, divided among the parts: of a failure, the paragraphs that open with what changed in the
 * system stand there, the others are the person's.
 */
export function splitLesson(
  passage: string,
  kind: PromptKind,
): { text: string; part: AnswerPart }[] {
  const byPart = new Map<AnswerPart, string>()
  for (const paragraph of passage.split(/\n\s*\n/u)) {
    const text = paragraph.trim()
    if (text === '') continue
    const part =
      kind !== 'failure' ? 'learning' : opensSystem.test(text) ? 'system' : ('person' as const)
    const before = byPart.get(part)
    byPart.set(part, before === undefined ? text : `${before}\n\n${text}`)
  }
  return [...byPart].map(([part, text]) => ({ text, part }))
}

/** A sentence of a telling with what the judge and its clauses say of it. */
export type KnownSentence = TellingSentence &
  Pick<Parameters<typeof listFeatures>[0], 'clauses' | 'earned' | 'tells'>

/** Reads a telling once: its sentences, and what is known of each. */
export function knowTelling(telling: string, kind: PromptKind): KnownSentence[] {
  const { judgment, reading } = judgeClosely({ text: telling })
  const sentences = readTellingSentences(telling, kind, reading)
  const tells = readTells(reading, sentences)
  const sentenceOf = locate(sentences)
  const known = sentences.map((one, at): KnownSentence => ({
    ...one,
    tells: tells[at] ?? new Set(),
    clauses: [],
    earned: [],
  }))
  for (const clause of reading.clauses)
    known[sentenceOf(reading.tokens[clause.verbAt]?.start ?? 0)]?.clauses.push(clause)
  for (const finding of judgment.findings)
    if (finding.credit === 'earns' && finding.place !== undefined)
      known[sentenceOf(finding.place.start)]?.earned.push(finding)
  return known
}

/** The index of the sentence that a place lies in, -1 between two. */
function locate(sentences: readonly TellingSentence[]): (place: number) => number {
  const starts = sentences.map(({ start }) => start)
  return (place) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return place < (sentences[low - 1]?.end ?? 0) ? low - 1 : -1
  }
}

/** The sentences as the chain takes them, which is also what its weights are learned from. */
export function linkSentences(sentences: readonly KnownSentence[]) {
  const last = sentences.length - 1
  return sentences.map((one, at) => ({
    features: listFeatures({ ...one, along: last === 0 ? 0.5 : at / last }),
    opensParagraph: one.opensParagraph,
    under: one.under,
  }))
}

const isNote = ({ text, under }: TellingSentence): boolean =>
  under === null && noteToSelf.test(text)
