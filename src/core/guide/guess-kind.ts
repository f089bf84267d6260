import { type PromptKind, promptKinds } from '../story/story.ts'

/** What is added to every count, so that a term of one kind alone does not rule the others out. */
const smoothing = 0.3

interface KindCounts {
  total: number
  byTerm: Map<string, number>
}

/**
 * Guesses which kind of prompt a question is, from the wordings of questions whose kind is known: a multinomial naive
 * Bayes over terms, each kind as likely as the others before anything is read.
 */
export class KindGuesser {
  readonly #byKind = new Map<PromptKind, KindCounts>(
    promptKinds.map((kind) => [kind, { total: 0, byTerm: new Map() }]),
  )
  readonly #vocabulary = new Map<string, number>()

  add(kind: PromptKind, terms: readonly string[]): void {
    this.#count(kind, terms, 1)
  }

  remove(kind: PromptKind, terms: readonly string[]): void {
    this.#count(kind, terms, -1)
  }

  /** How often a term stands in all wordings together. */
  countOf(term: string): number {
    return this.#vocabulary.get(term) ?? 0
  }

  /** How likely each kind is, together 1, from terms with weights 0 to 1. Unknown terms say nothing. */
  guess(terms: readonly { term: string; weight: number }[]): Record<PromptKind, number> {
    const known = terms.filter(({ term }) => this.#vocabulary.has(term))
    const size = this.#vocabulary.size
    const logs = promptKinds.map((kind) => {
      const { total = 0, byTerm } = this.#byKind.get(kind) ?? {}
      let sum = 0
      for (const { term, weight } of known) {
        const share = ((byTerm?.get(term) ?? 0) + smoothing) / (total + smoothing * size)
        sum += weight * Math.log(share)
      }
      return sum
    })
    const highest = Math.max(...logs)
    const odds = logs.map((log) => Math.exp(log - highest))
    const total = odds.reduce((sum, one) => sum + one, 0)
    return Object.fromEntries(
      promptKinds.map((kind, at) => [kind, (odds[at] ?? 0) / total]),
    ) as Record<PromptKind, number>
  }

  #count(kind: PromptKind, terms: readonly string[], by: 1 | -1): void {
    const counts = this.#byKind.get(kind)
    if (counts === undefined) return
    for (const term of terms) {
      counts.total += by
      addTo(counts.byTerm, term, by)
      addTo(this.#vocabulary, term, by)
    }
  }
}

function addTo(counts: Map<string, number>, term: string, by: number): void {
  const count = (counts.get(term) ?? 0) + by
  if (count > 0) counts.set(term, count)
  else counts.delete(term)
}
