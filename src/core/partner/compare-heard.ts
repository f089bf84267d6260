import { z } from 'zod'
import { Dimension, dimensions, Rating } from '../judge/dimension.ts'
import type { ScribeNote } from '../round/review/review.ts'
import { exchangeKinds } from '../round/round.ts'
import type { HeardAnswer } from './heard.ts'
import { isTicked } from './ticked.ts'

/**
 * A rating from which the program says that it is there, and one up to which it says that it is not. Between them lies
 * 3, thin, which agrees with either: a listener may hear it or not.
 */
const thereFrom = 4
const absentTo = 2

/** One dimension of one answer, as the two heard it. */
export const HeardRow = z.object({
  dimension: Dimension,
  /** Whether the partner heard it; null where they left the answer blank. */
  heard: z.boolean().nullable(),
  /** The program's; null where it was not measured. */
  rating: Rating.nullable(),
  differs: z.boolean(),
})
export type HeardRow = z.infer<typeof HeardRow>

/** One answer, as the two heard it. */
export const ComparedAnswer = z.object({
  exchange: z.number(),
  kind: z.enum(exchangeKinds),
  question: z.string(),
  askedAt: z.number(),
  /** The partner's line; empty for none. */
  note: z.string(),
  /** Those that differ first; empty for an answer that tells no story. */
  rows: z.array(HeardRow),
  /** How many of them differ. */
  differences: z.number(),
})
export type ComparedAnswer = z.infer<typeof ComparedAnswer>

/**
 * The partner's ticks beside the program's ratings: answers in which they differ first, then in the order asked.
 * `notes` are the round's, one an exchange, in order. Answers without a tick and a note that tell no story are left out.
 */
export function compareHeard(
  notes: readonly Pick<ScribeNote, 'kind' | 'question' | 'askedAt' | 'ratings'>[],
  heard: readonly HeardAnswer[],
): ComparedAnswer[] {
  const byExchange = new Map(heard.map((one) => [one.exchange, one]))
  return notes
    .map(({ kind, question, askedAt, ratings }, exchange) => {
      const given = byExchange.get(exchange)
      const rows = isTicked(kind)
        ? dimensions.map((dimension) =>
            compare(dimension, given?.heard?.includes(dimension) ?? null, ratings?.[dimension]),
          )
        : []
      return {
        exchange,
        kind,
        question,
        askedAt,
        note: given?.note.trim() ?? '',
        rows: rows.toSorted((one, other) => Number(other.differs) - Number(one.differs)),
        differences: rows.filter(({ differs }) => differs).length,
      }
    })
    .filter(({ rows, note }) => rows.length > 0 || note !== '')
    .toSorted((one, other) => other.differences - one.differences)
}

function compare(
  dimension: Dimension,
  heard: boolean | null,
  rating: Rating | undefined,
): HeardRow {
  const differs =
    heard !== null && rating !== undefined && (heard ? rating <= absentTo : rating >= thereFrom)
  return { dimension, heard, rating: rating ?? null, differs }
}
