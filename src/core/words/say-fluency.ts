import type { Fluency } from '../drill/attempt.ts'
import type { Standing } from '../drill/card.ts'
import type { CardChange } from '../drill/retire.ts'
import { againAfterMs, clockMs, fluentToRetire, retryAfterMs } from '../drill/limits.ts'
import type { Dimension, Rating } from '../judge/dimension.ts'
import { dimensionMeanings } from './names.ts'
import { sayClock, sayCount, saySpan, sayWhen } from './say-time.ts'

export interface Verdict {
  title: string
  detail: string
}

/** What an answer lacks, as one says it; ratings from 4 on lack nothing. */
const lacks: Record<Rating, string> = {
  1: 'no sign of',
  2: 'only a hint of',
  3: 'thin on',
  4: 'specific on',
  5: 'textured on',
}

const spoken: Record<Dimension, string> = {
  moment: 'the moment',
  ownership: 'ownership',
  decision: 'the decision',
  tension: 'tension',
  people: 'people',
  outcome: 'the outcome',
  learning: 'learning',
}

function sayWeak(dimension: Dimension, rating: Rating): Verdict {
  return {
    title: `Not fluent: ${lacks[rating]} ${spoken[dimension]}`,
    detail: `What earns it: ${dimensionMeanings[dimension]}.`,
  }
}

/** Fluent, or the one reason that matters most, in a title and a sentence. */
export function sayFluency({
  fluency,
  attempt,
}: {
  fluency: Fluency
  attempt: { elapsedMs: number }
}): Verdict {
  if (fluency.fluent)
    return {
      title: 'Fluent',
      detail: `${sayClock(attempt.elapsedMs)} of ${sayClock(clockMs)}, and all that this card needs is specific.`,
    }
  const { reason } = fluency
  switch (reason.kind) {
    case 'not-measured':
      return {
        title: 'Not measured',
        detail: 'You said it aloud, without a transcript. Your own rating is kept.',
      }
    case 'empty':
      return { title: 'Not fluent: no answer', detail: 'There is nothing here to rate.' }
    case 'chosen-card':
      return {
        title: 'Practice',
        detail: 'You took this card yourself, so the answer does not count towards fluency.',
      }
    case 'fell-back-on-headline':
      return {
        title: 'Not fluent: back to the headline',
        detail: `${Math.round(reason.share * 100)} % of this answer is in your headline or telling already. The question asks for what lies under it.`,
      }
    case 'other-story':
      return {
        title: 'Not fluent: another story',
        detail: 'The names and figures of this answer are those of another story of your bank.',
      }
    case 'other-question':
      return {
        title: 'Not fluent: another question',
        detail: 'What this card asks for does not come up in these words.',
      }
    case 'dimension':
      return sayWeak(reason.dimension, reason.rating)
    case 'over-time':
      return {
        title: `Not fluent: ${saySpan(reason.elapsedMs - clockMs)} over`,
        detail: 'All that this card needs is specific. It has to fit into 90 seconds.',
      }
  }
}

/** What became of the card after this answer. */
export function sayCardFate(
  result: {
    change: CardChange
    standing: Standing
    fluentCount: number
    nextDueAt: number | null
    fluency: Fluency
  },
  now: number,
): string {
  const when = result.nextDueAt === null ? null : sayWhen(result.nextDueAt, now)
  if (result.change === 'retired')
    return `This card retires.${when ? ` It comes back as a check ${when}. Checks grow rarer while they hold, and lie closer before a loop.` : ''}`
  const why = when === 'now' || result.standing === 'retired' ? '' : ` ${sayRest(result.fluency)}`
  const due = when ? ` It is due ${when === 'now' ? 'again now' : when}.${why}` : ''
  if (result.change === 'returned') return `This card is back in the draw.${due}`
  if (result.standing === 'retired') return `This card stays retired.${due}`
  const left = fluentToRetire - result.fluentCount
  const rest =
    left > 0
      ? `${sayCount(left, 'more fluent answer')} to retire it`
      : 'one more on another day to retire it'
  return `${result.fluentCount} of ${fluentToRetire} fluent; ${rest}.${due}`
}

/** Why a card that is not retired does not come back at once. */
const sayRest = ({ fluent }: Fluency): string =>
  fluent
    ? `After a fluent answer it rests ${sayCount(againAfterMs / 3_600_000, 'hour')}: sooner, it would only show that you just said it.`
    : `It rests ${sayCount(retryAfterMs / 60_000, 'minute')}, until these words are out of your ear.`

/** How long cards rest, where none is due. */
export const sayRests = (): string =>
  `A card rests ${sayCount(retryAfterMs / 60_000, 'minute')} after an answer that is not fluent, ${sayCount(againAfterMs / 3_600_000, 'hour')} after a fluent one.`
