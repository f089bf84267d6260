import type { Guide } from '../guide/guide.ts'
import { splitWords, wordToTerm } from '../guide/search-words.ts'
import type { Dimension } from '../judge/dimension.ts'
import type { Finding, Judgment } from '../judge/judgment.ts'
import { splitSentences } from '../story/sentences.ts'
import type { Span } from '../text/span.ts'
import { dimensionsOfSignal } from './signal-dimensions.ts'
import { provesSignal } from './signal-signs.ts'

/** How one of a guide's signals came across, and the speaker's own words that say so. */
export interface HeardSignal {
  name: string
  /** `not-measured` where the signal names nothing that the judge can hear, or nothing was said to hear it in. */
  stands: 'strong' | 'weak' | 'not-measured'
  /** What it was heard by. */
  dimensions: Dimension[]
  /** At most two, in the order of the text. */
  quotes: Span[]
  /** A sentence of the answer that says much the same as the guide's weak line. */
  echo: Span | null
}

/** The mean score of a signal's dimensions from which it came across: half way from thin to specific. */
const strongFrom = 3.5
const mostQuotes = 2
/** A sentence that has this share of a weak line's words, and so many of them at least, sounds like it. */
const echoShare = 0.6
const fewestEchoed = 2
/** A quote that stands for another signal already is less telling. */
const usedBefore = 0.5
/** A quote from a sentence that proves what the signal is about is worth so much more. */
const bySign = 3

type Placed = Finding & { place: Span }

/**
 * Holds an answer against the signals of a guide, by what the judge found in it. A signal is strong where its dimensions
 * are specific and words can be quoted for it; weak where they are not, or where a sentence sounds like the weak line.
 */
export function hearSignals(
  text: string,
  signals: Guide['signals'],
  judgment: Judgment,
): HeardSignal[] {
  const sentences = splitSentences(text).map((place) => ({
    place,
    terms: termsOf(text.slice(place.start, place.end)),
  }))
  const used = new Map<string, number>()
  return signals.map((signal): HeardSignal => {
    const dimensions = dimensionsOfSignal(signal)
    const { name } = signal
    if (text.trim() === '' || dimensions.length === 0)
      return { name, stands: 'not-measured', dimensions, quotes: [], echo: null }
    const echo = sentences.find((one) => soundsLike(one.terms, signal.weak))?.place ?? null
    const mean =
      dimensions.reduce((sum, dimension) => sum + judgment.scores[dimension], 0) / dimensions.length
    const about = termsOf(`${signal.name} ${signal.strong}`)
    const proves = provesSignal(signal)
    const proven = sentences
      .map(({ place }) => place)
      .filter(({ start, end }) => proves?.(text.slice(start, end)))
    const quotesOf = (credit: Finding['credit']) =>
      chooseQuotes(
        text,
        judgment.findings.filter(
          (finding): finding is Placed =>
            finding.credit === credit &&
            finding.place !== undefined &&
            (dimensions.includes(finding.dimension) ||
              (credit === 'earns' && isWithin(finding.place, proven))),
        ),
        { about, used, proven },
      )
    const earned = quotesOf('earns')
    const strong = mean >= strongFrom && earned.length > 0 && echo === null
    const quotes = strong ? earned : quotesOf('costs')
    for (const { start } of quotes) used.set(String(start), (used.get(String(start)) ?? 0) + 1)
    return { name, stands: strong ? 'strong' : 'weak', dimensions, quotes, echo }
  })
}

function chooseQuotes(
  text: string,
  findings: readonly Placed[],
  {
    about,
    used,
    proven,
  }: {
    about: ReadonlySet<string>
    used: ReadonlyMap<string, number>
    /** The sentences that prove what the signal is about. */
    proven: readonly Span[]
  },
): Span[] {
  const byPlace = new Map<string, { place: Span; worth: number }>()
  for (const { place } of findings) {
    const key = String(place.start)
    const known = byPlace.get(key)
    const shared = [...termsOf(text.slice(place.start, place.end))].filter((term) =>
      about.has(term),
    )
    const worth = (known?.worth ?? shared.length) + 1
    const longer = known && known.place.end > place.end ? known.place : place
    byPlace.set(key, { place: longer, worth })
  }
  return [...byPlace]
    .map(([key, { place, worth }]) => ({
      place,
      worth: (worth + (isWithin(place, proven) ? bySign : 0)) * usedBefore ** (used.get(key) ?? 0),
    }))
    .toSorted((one, other) => other.worth - one.worth || one.place.start - other.place.start)
    .slice(0, mostQuotes)
    .map(({ place }) => place)
    .toSorted((one, other) => one.start - other.start)
}

const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end)

function soundsLike(terms: ReadonlySet<string>, weak: string): boolean {
  const wanted = [...termsOf(weak)]
  const shared = wanted.filter((term) => terms.has(term)).length
  return shared >= fewestEchoed && shared >= wanted.length * echoShare
}

const termsOf = (text: string): Set<string> => new Set(splitWords(text).map(wordToTerm))
