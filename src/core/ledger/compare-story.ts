import { haveSameWords } from '../text/words-on-line.ts'
import { compareFigures, comparePhrases, type ToldFacts } from './compare/compare-tellings.ts'
import type { Contradiction } from './compare/contradiction.ts'
import { areOfTurn } from './facts/extract-dates.ts'
import type { Fact } from './facts/fact.ts'
import { isSaidOf, isSameMatter, leastShared } from './matter.ts'
import { keepPlain } from './compare/plain-event.ts'
import { isOwnText, type StoryTelling, type TellingSource } from './story-tellings.ts'

/** A telling of a story and what it states. */
export interface ReadTelling {
  telling: StoryTelling
  told: ToldFacts
}

/** A telling, and where it contradicts those before it. */
export interface ComparedTelling extends ReadTelling {
  /** The fact of `earlier` comes first in the contradiction. */
  contradictions: readonly { earlier: ReadTelling; contradiction: Contradiction }[]
}

/** The tellings of a story, the story's own texts first, each held against those before it. */
export interface ComparedStory {
  tellings: readonly ComparedTelling[]
  /** Stems that the story tells all over: sharing one of them makes no two facts be about the same thing. */
  common: ReadonlySet<string>
}

/** A comparison that begins: the story's own texts. */
export function compareTexts(texts: readonly ReadTelling[]): ComparedStory {
  let story: ComparedStory = { tellings: [], common: commonStems(texts) }
  for (const text of texts) story = compareNext(story, text)
  return story
}

/** Holds one more answer (or text) against everything before it. Linear in the number of tellings before. */
export function compareNext(story: ComparedStory, read: ReadTelling): ComparedStory {
  const { common, tellings } = story
  const contradictions = tellings.flatMap((earlier) =>
    contradictionsOf(tellings, earlier, read, common).map((contradiction) => ({
      earlier: { telling: earlier.telling, told: earlier.told },
      contradiction,
    })),
  )
  return { common, tellings: [...tellings, { ...read, contradictions }] }
}

/** The same comparison without some of its answers. What any two others contradict stands: it hangs on the texts alone. */
export function keepAnswers(
  { common, tellings }: ComparedStory,
  isKept: (answer: ReadTelling) => boolean,
): ComparedStory {
  const stays = ({ telling, told }: ReadTelling) =>
    isOwnText(telling.source) || isKept({ telling, told })
  return {
    common,
    tellings: tellings.filter(stays).map((one) => ({
      ...one,
      contradictions: one.contradictions.filter(({ earlier }) => stays(earlier)),
    })),
  }
}

/**
 * Texts about one drill-in and texts about another tell different episodes of one story: between them only figures
 * are held against each other. The story's own telling covers every episode.
 */
function contradictionsOf(
  tellings: readonly ReadTelling[],
  a: ReadTelling,
  b: ReadTelling,
  common: ReadonlySet<string>,
): Contradiction[] {
  const isRetold = areOfOneEpisode(a.telling.source, b.telling.source)
  const areTexts = isOwnText(a.telling.source) && isOwnText(b.telling.source)
  // Every answer is held against every other: what only likely contradicts would be claimed too often.
  const met =
    isRetold && !areTexts ? comparePhrases(a.told, b.told) : compareFigures(a.told, b.told)
  if (met.length === 0) return []
  // Who says two things in one breath means both: then they are no disagreement, whoever says one of them alone.
  const breathOf = (one: ReadTelling) =>
    !areTexts && isOwnText(one.telling.source)
      ? tellings.filter(({ telling }) => isOwnText(telling.source))
      : [one]
  const [breathOfA, breathOfB] = [breathOf(a), breathOf(b)]
  const meant = met.filter(({ kind, facts: [x, y] }) => {
    const least = leastShared(kind) + (isRetold ? 0 : 1)
    return (
      !haveSameWords(x.quote, y.quote) &&
      (isSameMatter(x, y, least, common) || areTurns(x, y)) &&
      !breathOfA.some(({ told }) => isSaidOf(told, y)) &&
      !breathOfB.some(({ told }) => isSaidOf(told, x))
    )
  })
  return keepPlain(a.told, b.told, meant.filter(isFirstInPlace))
}

/** "On 3 May", "on 9 June": another day and another month are one disagreement. */
const isFirstInPlace = (
  { facts: [x, y] }: Contradiction,
  at: number,
  all: readonly Contradiction[],
): boolean =>
  at ===
  all.findIndex(
    ({ facts: [a, b] }) => a.place.start === x.place.start && b.place.start === y.place.start,
  )

/** "We went over on 19 March" shares no telling word with "on 26 March, when we went over". */
const areTurns = (a: Fact, b: Fact): boolean =>
  a.kind === 'date' && b.kind === 'date' && areOfTurn(a, b)

function areOfOneEpisode(a: TellingSource, b: TellingSource): boolean {
  const [one, other] = [episodeOf(a), episodeOf(b)]
  return one === null || other === null || one === other
}

/** The drill-in that something was said about; null where it was about the story as a whole. */
const episodeOf = (source: TellingSource) => (source.kind === 'story' ? null : source.facet)

/** A stem in so many of a story's passages is its topic. */
const manyPassages = 3

function commonStems(texts: readonly ReadTelling[]): ReadonlySet<string> {
  const passages = new Map<string, Set<string>>()
  for (const { telling, told } of texts) {
    const { source } = telling
    const name = source.kind === 'story' ? source.part : (source.facet ?? '')
    passages.set(name, new Set([...(passages.get(name) ?? []), ...told.stems]))
  }
  const counts = new Map<string, number>()
  for (const stems of passages.values())
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= manyPassages).map(([stem]) => stem))
}
