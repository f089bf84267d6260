import type { Guide } from '../../../core/guide/guide.ts'
import type { HeardSignal } from '../../../core/practice/hear-signals.ts'
import { splitSentences } from '../../../core/story/sentences.ts'
import type { Span } from '../../../core/text/span.ts'
import { dimensionNames } from '../../../core/words/names.ts'
import { StandingShape } from '../../parts/StandingMark.tsx'
import styles from './Practice.module.css'

const shapes = { strong: 'specific', weak: 'thin', 'not-measured': 'missing' } as const
const words = { strong: 'Specific', weak: 'Thin', 'not-measured': 'Not measured' } as const

/** Each signal of the guide as it came across, in the speaker's own words, beside how the guide has it. */
export function HeardSignals({
  text,
  heard,
  signals,
}: {
  text: string
  heard: readonly HeardSignal[]
  signals: Guide['signals']
}) {
  const sentences = splitSentences(text)
  // A phrase cut out of its sentence proves little to a reader: a sentence that is not long is quoted whole.
  const widen = (place: Span) =>
    sentences.find(
      ({ start, end }) =>
        start <= place.start && place.end <= end && end - start <= longestSentence,
    ) ?? place
  const quote = ({ start, end }: Span) =>
    text
      .slice(start, end)
      .trim()
      .replace(/[.,;:]+$/u, '')
  return (
    <section className={styles.section} aria-labelledby="signals-title">
      <h2 id="signals-title">What they would have heard</h2>
      <ul className={styles.signals}>
        {heard.map(({ name, stands, quotes: found, echo, dimensions }, at) => {
          const signal = signals[at]
          const quotes = uniqueSpans(found.map(widen))
          return (
            <li key={`${at} ${name}`}>
              <h3>
                {name}
                <span className={styles.stands}>
                  <StandingShape standing={shapes[stands]} />
                  {words[stands]}
                </span>
              </h3>
              {echo && (
                <p>
                  You said “<span className="said">{quote(echo)}</span>”. It sounds like the weak
                  line below.
                </p>
              )}
              {quotes.length > 0 && (
                <p>
                  {quotes.map((place, index) => (
                    <span key={place.start}>
                      {index > 0 && ', '}“<span className="said">{quote(place)}</span>”
                    </span>
                  ))}
                </p>
              )}
              <p className={styles.reason}>{sayHeardBy(stands, dimensions, quotes.length)}</p>
              {signal && stands !== 'strong' && (
                <p className={styles.reason}>
                  Strong, in the guide: <q className="said">{signal.strong}</q> Weak:{' '}
                  <q className="said">{signal.weak}</q>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** In UTF-16 units. */
const longestSentence = 160

const uniqueSpans = (places: readonly Span[]): Span[] =>
  places.filter(
    (place, at) =>
      places.findIndex(({ start, end }) => start === place.start && end === place.end) === at,
  )

function sayHeardBy(
  stands: HeardSignal['stands'],
  dimensions: HeardSignal['dimensions'],
  quotes: number,
): string {
  if (stands === 'not-measured') return 'The judge has nothing to hear this one by.'
  const by = dimensions.map((dimension) => dimensionNames[dimension].toLowerCase()).join(' and ')
  if (stands === 'strong')
    return `Heard by ${by}, specific here. Whether a panel hears this signal in it, the judge cannot tell.`
  return quotes > 0
    ? `Heard by ${by}; these words cost it.`
    : `Heard by ${by}; too little shows it.`
}
