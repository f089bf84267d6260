import MiniSearch from 'minisearch'
import type { PromptKind } from '../story/story.ts'
import { isAskedElsewhere } from './asked-elsewhere.ts'
import { exampleTexts } from './check-guide.ts'
import type { Guide } from './guide.ts'
import { KindGuesser } from './guess-kind.ts'
import { NearWords } from './near-words.ts'
import { foldWords, splitWords, wordToTerm } from './search-words.ts'

export interface FoundGuide {
  slug: string
  kind: PromptKind
  score: number
  /** Whether it asks what was asked: one of its wordings has most of what the question says, and says little else. */
  close: boolean
}

/** A question as it can be asked; the wordings of a guide are searched one by one, for one of them fits and not all. */
interface Wording {
  id: string
  slug: string
  terms: string
}

interface Body {
  id: string
  names: string
  signals: string
  rest: string
}

/** What a match in each part of a guide counts, beside a match in one of its wordings, which counts 1. */
const bodyWeights = { names: 1, signals: 0.5, rest: 0.2 }
/** What the wordings of a guide that fit less well add to the best one. */
const otherWordings = 0.3
/** How far the guess of the kind moves a guide: from half of its score to the whole. */
const leastByKind = 0.5
/**
 * How far the share of the question that its best wording has moves a guide, so that a short wording with one common word of
 * it does not pass a longer one with the word that it turns on.
 */
const leastByShare = 0.3
/**
 * What a guide of a kind that is already among the first results counts, so that the first results ask about more than one
 * unless one kind is plainly meant. Chosen, as the weights above, by leaving each wording out of its guide and searching
 * for it: a guide of its kind is among the first three for 74 of 100; at 0.85, for 66.
 */
const secondOfKind = 0.5
/** The rest of a guide is long, and has some word of every question: it answers only one of which it has every word. */
const wholeShare = 0.99
/** A word that no wording has weighs as if one in two of another library like this had it. */
const unknownCount = 0.5
/** How many times better than any other a guide is that is asked for in its very words. */
const veryWords = 3
/** Results that are given however little they fit. */
const alwaysGiven = 5
/**
 * From where on a wording asks the same: it has this share of what the question says, in the weight of its words, and says
 * little else. Chosen on the questions of the fixtures: at 0.6 and 0.3 one in six of the guides so found is of another kind
 * than a reader expects, at these one in ten.
 */
const closeFrom = 0.66
const leastOfWording = 0.5
/** Of one word alone only so much: it names a subject, and what asks about the subject is meant. */
const leastOfSubject = 0.3
/** A guide that asks the same scores at least this share of the best. */
const closeShare = 0.45
/** Results that are kept apart by kind. */
const firstResults = 3

/** The library's full-text search: ranks guides for a question in anybody's words, with slips of typing forgiven. */
export class GuideSearch {
  readonly #guides = new Map<string, Guide>()
  /** Guides by each of their wordings, so that who asks in these very words finds them first. */
  readonly #slugByWording = new Map<string, string>()
  readonly #near = new NearWords()
  readonly #kinds = new KindGuesser()
  readonly #wordings = new MiniSearch<Wording>({
    fields: ['terms'],
    storeFields: ['slug', 'terms'],
    tokenize: splitTerms,
    processTerm: (term) => term,
  })
  readonly #bodies = new MiniSearch<Body>({
    fields: ['names', 'signals', 'rest'],
    tokenize: splitTerms,
    processTerm: (term) => term,
  })

  constructor(guides: Iterable<Guide> = []) {
    for (const guide of guides) this.put(guide)
  }

  /** Takes a guide in, in the place of the one of the same slug. */
  put(guide: Guide): void {
    this.remove(guide.slug)
    this.#guides.set(guide.slug, guide)
    this.#near.add(wordsOf(guide))
    for (const text of [guide.question, ...guide.also]) {
      const words = foldWords(text)
      if (!this.#slugByWording.has(words)) this.#slugByWording.set(words, guide.slug)
    }
    for (const wording of wordingsOf(guide)) {
      this.#wordings.add(wording)
      this.#kinds.add(guide.kind, splitTerms(wording.terms))
    }
    this.#bodies.add(bodyOf(guide))
  }

  /** Takes a guide out; one that is not there changes nothing. */
  remove(slug: string): void {
    const guide = this.#guides.get(slug)
    if (guide === undefined) return
    this.#guides.delete(slug)
    this.#near.remove(wordsOf(guide))
    for (const text of [guide.question, ...guide.also]) {
      const words = foldWords(text)
      if (this.#slugByWording.get(words) === slug) this.#slugByWording.delete(words)
    }
    for (const wording of wordingsOf(guide)) {
      this.#wordings.remove(wording)
      this.#kinds.remove(guide.kind, splitTerms(wording.terms))
    }
    this.#bodies.remove(bodyOf(guide))
  }

  /**
   * The guides for a question or some words, best first; none where no word is known. `unfinished`: the last word may be the
   * beginning of a longer one, as while somebody types.
   */
  search(question: string, { limit, unfinished = false }: SearchOptions): FoundGuide[] {
    const folded = foldWords(question)
    const named = this.#slugByWording.get(folded)
    const elsewhere = named === undefined && isAskedElsewhere(folded)
    const words = this.#readWords(question, unfinished)
    const terms = new Map<string, number>()
    for (const meant of words)
      for (const [term, weight] of meant) terms.set(term, Math.max(weight, terms.get(term) ?? 0))
    const query = [...terms.keys()].join(' ')
    const boostTerm = (term: string) => terms.get(term) ?? 0
    const scores = new Map<string, number>()
    const covered = new Map<string, number>()
    const cover = (slug: string, share: number) =>
      covered.set(slug, Math.max(share, covered.get(slug) ?? 0))
    const asksSame = new Set<string>()
    const leastSaid = words.length > 1 ? leastOfWording : leastOfSubject
    const shareOf = this.#weighWords(words)
    // Best first, so that the first wording of a guide that comes is the one that fits best.
    for (const { slug, score, queryTerms, terms: said } of this.#wordings.search(query, {
      boostTerm,
    })) {
      const share = shareOf(queryTerms)
      cover(slug, share)
      if (
        share >= closeFrom &&
        !asksSame.has(slug) &&
        this.#shareOfWording(String(said), queryTerms) >= leastSaid
      )
        asksSame.add(slug)
      const better = scores.get(slug)
      scores.set(slug, better === undefined ? score : better + otherWordings * score)
    }
    const boost = bodyWeights
    for (const { id, score, queryTerms } of this.#bodies.search(query, { boostTerm, boost })) {
      scores.set(id, (scores.get(id) ?? 0) + score)
      if (shareOf(queryTerms) > wholeShare) cover(id, 1)
    }
    const kinds = this.#kinds.guess([...terms].map(([term, weight]) => ({ term, weight })))
    const likeliest = Math.max(...Object.values(kinds))
    if (named !== undefined) {
      scores.set(named, veryWords * Math.max(1, ...scores.values()))
      cover(named, 1)
      asksSame.add(named)
    }
    const found = [...scores].flatMap(([slug, score]): FoundGuide[] => {
      const guide = this.#guides.get(slug)
      if (guide === undefined) return []
      const byKind = leastByKind + (1 - leastByKind) * (kinds[guide.kind] / likeliest)
      const close = !elsewhere && asksSame.has(slug)
      const byShare = leastByShare + (1 - leastByShare) * (covered.get(slug) ?? 0)
      return [{ slug, kind: guide.kind, score: score * byKind * byShare, close }]
    })
    const best = Math.max(0, ...found.map(({ score }) => score))
    return spreadKinds(found.toSorted(byScore))
      .map((one) => ({ ...one, close: one.close && one.score >= closeShare * best }))
      .filter(({ close }, at) => at < alwaysGiven || close)
      .slice(0, limit)
  }

  /**
   * The share of what a question says that some of its terms make up, 0 to 1: a word is said where one of the terms that it
   * may mean is among them, and weighs by how few wordings have that term.
   */
  #weighWords(words: readonly ReadonlyMap<string, number>[]): (some: readonly string[]) => number {
    const wordings = this.#wordings.documentCount
    const weighed = words.map(
      (meant) =>
        new Map(
          [...meant].map(([term, weight]) => [
            term,
            weight * Math.log(1 + wordings / Math.max(unknownCount, this.#kinds.countOf(term))),
          ]),
        ),
    )
    const all = weighed.reduce((sum, meant) => sum + Math.max(...meant.values()), 0)
    // Thousands of wordings have the same few terms of a question.
    const known = new Map<string, number>()
    return (some) => {
      const key = some.join(' ')
      const before = known.get(key)
      if (before !== undefined) return before
      const said = (meant: ReadonlyMap<string, number>) =>
        Math.max(0, ...some.map((term) => meant.get(term) ?? 0))
      const share = weighed.reduce((sum, meant) => sum + said(meant), 0) / all
      known.set(key, share)
      return share
    }
  }

  /** The share of what a wording says that some terms make up, 0 to 1, each weighed as above. */
  #shareOfWording(said: string, some: readonly string[]): number {
    const weigh = (term: string) =>
      Math.log(1 + this.#wordings.documentCount / Math.max(unknownCount, this.#kinds.countOf(term)))
    let [met, all] = [0, 0]
    for (const term of new Set(splitTerms(said))) {
      all += weigh(term)
      if (some.includes(term)) met += weigh(term)
    }
    return met / all
  }

  /** For each word of a question the terms that it may mean, by weight 0 to 1. */
  #readWords(question: string, unfinished: boolean): ReadonlyMap<string, number>[] {
    const words = splitWords(question)
    return words.flatMap((word, at) => {
      const terms = new Map<string, number>()
      for (const meant of this.#near.find(word, unfinished && at === words.length - 1)) {
        const term = wordToTerm(meant.word)
        terms.set(term, Math.max(meant.weight, terms.get(term) ?? 0))
      }
      return terms.size === 0 ? [] : [terms]
    })
  }
}

interface SearchOptions {
  limit: number
  unfinished?: boolean
}

/** The order of the results, the first few of which are not all of one kind while others are nearly as good. */
function spreadKinds(found: readonly FoundGuide[]): FoundGuide[] {
  const rest = [...found]
  const first: FoundGuide[] = []
  while (first.length < firstResults && rest.length > 0) {
    const weigh = ({ kind, score }: FoundGuide) =>
      score * secondOfKind ** first.filter((one) => one.kind === kind).length
    const best = rest.reduce((one, other) => (weigh(other) > weigh(one) ? other : one))
    first.push(best)
    rest.splice(rest.indexOf(best), 1)
  }
  return [...first, ...rest]
}

const byScore = (one: FoundGuide, other: FoundGuide) =>
  other.score - one.score || (one.slug < other.slug ? -1 : 1)

function wordingsOf({ slug, question, also }: Guide): Wording[] {
  return [question, ...also].map((text, at) => ({
    id: `${slug} ${at}`,
    slug,
    terms: toTerms([text]),
  }))
}

function bodyOf(guide: Guide): Body {
  const { slug, kind, competencies, signals } = guide
  return {
    id: slug,
    names: toTerms([kind, ...competencies]),
    signals: toTerms(signals.map(({ name }) => name)),
    rest: toTerms(textsOf(guide)),
  }
}

/** Every word that a guide is written in, once. */
function wordsOf(guide: Guide): ReadonlySet<string> {
  const { question, also, kind, competencies, signals } = guide
  const names = signals.map(({ name }) => name)
  return new Set(
    [question, ...also, kind, ...competencies, ...names, ...textsOf(guide)].flatMap(splitWords),
  )
}

function textsOf(guide: Guide): string[] {
  const { clarifying, assumption, signals, trap, tip, example, drillIns } = guide
  return [
    ...clarifying.flatMap(({ question, replies }) => [
      question,
      ...replies.flatMap(({ reply, change }) => [reply, change]),
    ]),
    assumption,
    ...signals.flatMap(({ strong, weak }) => [strong, weak]),
    trap,
    tip,
    ...exampleTexts(example),
    ...drillIns.flatMap(({ question, answer }) => [question, answer]),
  ]
}

const toTerms = (texts: readonly string[]): string =>
  texts.flatMap(splitWords).map(wordToTerm).join(' ')

function splitTerms(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}
