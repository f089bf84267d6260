import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { sentencesOnCard } from '../../../core/drill/limits.ts'
import { facetNames } from '../../../core/words/names.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import type { StoryOffer } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { SentenceTicks } from '../../parts/SentenceTicks.tsx'
import { type Ticks, tickSentence, ticksOnCard } from './card-choices.ts'
import styles from './CardChoice.module.css'

/** One card: what stands on it already, or the sentences to tick, the suggested ones in sight and the rest behind a button. */
export function CardChoice({
  storyId,
  storyName,
  card,
  ticks,
  onTicks,
}: {
  storyId: string
  storyName: string
  card: StoryOffer['cards'][number]
  ticks: Ticks
  onTicks: (ticks: Ticks) => void
}) {
  const id = useId()
  const [all, setAll] = useState(false)
  const { facet, sentences } = card
  const full = (ticks?.size ?? 0) >= sentencesOnCard
  const written = card.card.trim() !== ''
  const name = facetNames[facet]
  const isInSight = (at: number) =>
    all ||
    sentences[at]?.suggested === true ||
    sentences[at]?.told === true ||
    ticks?.has(at) === true
  const inSight = sentences.filter((_, at) => isInSight(at))
  const hidden = sentences.length - inSight.length
  const note = sayNote(card, inSight.length)
  const more = sayCount(hidden, inSight.length === 0 ? 'sentence' : 'more sentence')

  if (ticks === null)
    return (
      <section className={styles.card} aria-labelledby={id}>
        <h3 id={id} className={styles.name}>
          {name}
        </h3>
        <p className={styles.written} dir="auto">
          {card.card}
        </p>
        {sentences.length > 0 && (
          <Button
            size="small"
            look="quiet"
            className={styles.more}
            aria-label={`Choose anew: ${name}, ${storyName}`}
            onClick={() => {
              setAll(true)
              onTicks(ticksOnCard(card))
            }}
          >
            Choose anew
          </Button>
        )}
      </section>
    )
  return (
    <fieldset className={styles.card} aria-label={`${name}, ${storyName}`}>
      <legend className={styles.name}>
        {name}
        {sentences.length > 0 && (
          <span className={styles.count}>
            {ticks.size} of {sentencesOnCard}
          </span>
        )}
      </legend>
      {sentences.length === 0 && (
        <p className={styles.none}>
          Nothing is written for it yet.{' '}
          <Link
            to="/stories/$storyId"
            params={{ storyId }}
            hash={facet}
            aria-label={`Write it: ${name}, ${storyName}`}
          >
            Write it
          </Link>
        </p>
      )}
      {note !== null && <p className={styles.none}>{note}</p>}
      <SentenceTicks
        sentences={sentences}
        inSight={isInSight}
        ticks={ticks}
        fullId={`${id}-full`}
        onTick={(at) => onTicks(tickSentence(ticks, at))}
      />
      {all && full && (
        <p id={`${id}-full`} className={styles.none}>
          Three are ticked. Untick one to take another.
        </p>
      )}
      {(hidden > 0 || written) && (
        <p className={styles.ways}>
          {hidden > 0 && (
            <Button
              size="small"
              look="quiet"
              className={styles.more}
              aria-label={`${more}: ${name}, ${storyName}`}
              onClick={() => setAll(true)}
            >
              {more}
            </Button>
          )}
          {written && (
            <Button
              size="small"
              look="quiet"
              className={styles.more}
              aria-label={`Leave it as it is: ${name}, ${storyName}`}
              onClick={() => onTicks(null)}
            >
              Leave it as it is
            </Button>
          )}
        </p>
      )}
    </fieldset>
  )
}

/** What a person should know of sentences that nothing was ticked among, or null. */
function sayNote({ from, sentences }: StoryOffer['cards'][number], inSight: number): string | null {
  if (sentences.length === 0) return null
  if (from === 'passage') return inSight === 0 ? 'No sentence stands out here.' : null
  return sentences.some(({ told }) => told)
    ? 'It has no passage of its own. Your telling seems to hold it here.'
    : 'It has no passage of its own. Your telling may hold it.'
}
