import type { Guide } from '../guide/guide.ts'
import { splitWords, wordToTerm } from '../guide/search-words.ts'
import type { Judgment } from '../judge/judgment.ts'
import { splitSentences } from '../story/told/sentences.ts'
import type { Span } from '../text/span.ts'
import { signOf, type ToldSign } from './signal-signs.ts'

/** What can be said of one of a guide's signals in an answer, and the speaker's own words that say so. */
export interface HeardSignal {
  name: string
  /**
   * `told`: words do what the signal is about; `weak`: a sentence sounds like the guide's weak line; `open`: neither
   * was found, and only who told it can say.
   */
  stands: 'told' | 'weak' | 'open'
  /** What the quoted words do; null where none are quoted. */
  sign: ToldSign | null
  /** Whole sentences that do it, at most two, in the order of the text. */
  quotes: Span[]
  /** A sentence of the answer that says much the same as the guide's weak line. */
  echo: Span | null
}

const mostQuotes = 2
/** A sentence that has this share of a weak line's words, and so many of them at least, sounds like it. */
const echoShare = 0.6
const fewestEchoed = 2
/** A sentence that tells what was not done may hold a clause that was. */
const imagined = /\b(?:would have|(?:i|we) would)\b/iu

/**
 * Holds an answer against the signals of a guide. No more is claimed than the words show: a sentence counts where it does
 * what the signal's name asks for, and where the judge found something in it that was told as having happened.
 */
export function hearSignals(
  text: string,
  signals: Guide['signals'],
  judgment: Judgment,
): HeardSignal[] {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end)
  const sentences = splitSentences(text)
  const earns = sentences.filter(
    (sentence) =>
      !imagined.test(wordsOf(sentence)) &&
      judgment.findings.some(
        ({ credit, place }) =>
          credit === 'earns' &&
          place !== undefined &&
          sentence.start <= place.start &&
          place.end <= sentence.end,
      ),
  )
  return signals.map((signal): HeardSignal => {
    const { name } = signal
    const echo = sentences.find((place) => soundsLike(termsOf(wordsOf(place)), signal.weak)) ?? null
    const found = signOf(signal)
    const quotes =
      found === null
        ? []
        : earns
            .filter((place) => place !== echo && found.shows(wordsOf(place)))
            .slice(0, mostQuotes)
    const stands = echo !== null ? 'weak' : quotes.length > 0 ? 'told' : 'open'
    const sign = quotes.length > 0 && found !== null ? found.sign : null
    return { name, stands, sign, quotes, echo }
  })
}

function soundsLike(terms: ReadonlySet<string>, weak: string): boolean {
  const wanted = [...termsOf(weak)]
  const shared = wanted.filter((term) => terms.has(term)).length
  return shared >= fewestEchoed && shared >= wanted.length * echoShare
}

const termsOf = (text: string): Set<string> => new Set(splitWords(text).map(wordToTerm))
