import { irregularBase } from '../text/verb-forms.ts'
import { wordNumber } from '../text/word-kin.ts'

/** Endings of English, and what may have stood in their place: "tried" from "try", "noisier" from "noisy". */
const endings: readonly [ending: string, instead: readonly string[]][] = [
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ily', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['less', ['']],
]
/** What is left of a word without its ending is a word of English from so many letters on. */
const shortestBase = 3

/**
 * The base form of an English word, as the table of English words has it; undefined for what is none: a slip, a name, a word of
 * another language. A slip that happens to be a word, "quiet" for "quite", is taken for that word.
 */
export function englishBase(word: string): string | undefined {
  if (wordNumber(word) !== undefined) return word
  const irregular = irregularBase(word)
  if (irregular !== undefined) return irregular
  return listBases(word).find((base) => wordNumber(base) !== undefined)
}

function listBases(word: string): string[] {
  return endings.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending)) return []
    const stem = word.slice(0, -ending.length)
    const single = /([b-df-hj-np-tv-z])\1$/u.test(stem) ? [stem.slice(0, -1)] : []
    return [...instead.map((end) => stem + end), ...single].filter(
      ({ length }) => length >= shortestBase,
    )
  })
}
