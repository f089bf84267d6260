import SearchableMap from 'minisearch/SearchableMap'
import { englishBase } from './english-words.ts'

/** A word of the library that a typed word may have meant; `weight` 0 to 1. */
export interface MeantWord {
  word: string
  weight: number
}

/** Shorter words have too many neighbours for a slip to be guessed at. */
const shortestMisspelt = 4
/** From this length on, two slips are forgiven. */
const twoSlipsFrom = 8
const slipWeights = [1, 0.7, 0.4]
/** The word that is being typed may be the beginning of a longer one. */
const shortestBeginning = 3
const beginningWeight = 0.6
/** Words taken for one that is not known, nearest first. */
const mostMeant = 8

/** Every word that the library is written in, counted, so that a slip in typing finds the word that was meant. */
export class NearWords {
  readonly #counts = new SearchableMap<number>()

  add(words: Iterable<string>): void {
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
  }

  remove(words: Iterable<string>): void {
    for (const word of words) {
      const count = this.#counts.get(word) ?? 0
      if (count > 1) this.#counts.set(word, count - 1)
      else this.#counts.delete(word)
    }
  }

  /**
   * The words that a typed one stands for: itself where the library or the language has it, else its neighbours. A word of
   * the language is no slip, however near it lies to one of the library: "quiet" asks for nothing quick.
   */
  find(typed: string, unfinished: boolean): MeantWord[] {
    const meant = new Map<string, number>()
    const offer = (word: string, weight: number) =>
      meant.set(word, Math.max(weight, meant.get(word) ?? 0))
    if (this.#counts.has(typed) || englishBase(typed) !== undefined) offer(typed, 1)
    if (unfinished && typed.length >= shortestBeginning)
      for (const word of this.#counts.atPrefix(typed).keys()) offer(word, beginningWeight)
    if (meant.size === 0 && typed.length >= shortestMisspelt)
      for (const [word, weight] of this.#misspelt(typed)) offer(word, weight)
    return [...meant]
      .map(([word, weight]) => ({ word, weight }))
      .toSorted((one, other) => other.weight - one.weight || one.word.length - other.word.length)
      .slice(0, mostMeant)
  }

  #misspelt(typed: string): [word: string, weight: number][] {
    const swapped = swapNeighbours(typed).filter((word) => this.#counts.has(word))
    const near = this.#counts.fuzzyGet(typed, typed.length >= twoSlipsFrom ? 2 : 1)
    return [
      ...swapped.map((word): [string, number] => [word, slipWeights[1] ?? 0]),
      ...[...near].map(([word, [, slips]]): [string, number] => [word, slipWeights[slips] ?? 0]),
    ]
  }
}

function swapNeighbours(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
}
