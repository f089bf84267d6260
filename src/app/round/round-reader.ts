import { RecentMap } from '../../core/recent-map.ts'
import {
  listPreparations,
  listReadings,
  plainReader,
  type AnswerReader,
} from '../../core/round/read-answers.ts'
import type { RoundState } from '../../core/round/round.ts'

/** Reads the answers of rounds for their reviews, ahead of the end, and remembers them until then. */
export interface RoundReader {
  /**
   * Reads what a panel asks as if it were told, once in the life of the program and between other requests, so that the
   * first telling does not wait for lexicons and for code that never ran.
   */
  prepare: () => void
  /** What reads the answers of a round; what was read ahead is not read again. */
  of: (roundId: string) => AnswerReader
  /**
   * Reads what a review of this round will want, between other requests: a piece at a time, however many rounds wait.
   */
  readAhead: (roundId: string, state: RoundState) => void
  /** Lets go of a round that is over. */
  forget: (roundId: string) => void
}

/** Rounds remembered at once: some 20 kB an answer, which a round that was left behind need not hold. */
const mostRounds = 300

export function createRoundReader(
  reader: AnswerReader = plainReader,
  preparations: () => readonly (() => void)[] = listPreparations,
): RoundReader {
  const readers = new RecentMap<string, AnswerReader>(mostRounds)
  const waiting: (() => void)[] = []
  let isReading = false
  let isPrepared = false

  const readNext = (): void => {
    const read = waiting.shift()
    if (read === undefined) {
      isReading = false
      return
    }
    try {
      read()
    } catch {
      // What fails here fails again in the review, and is told there.
    }
    setImmediate(readNext)
  }

  const readLater = (readings: readonly (() => void)[]): void => {
    waiting.push(...readings)
    // Immediates of one turn all run before the next request is looked at: one at a time lets requests in between.
    if (!isReading) setImmediate(readNext)
    isReading = true
  }

  const of = (roundId: string): AnswerReader => {
    const known = readers.get(roundId) ?? rememberAnswers(reader)
    readers.set(roundId, known)
    return known
  }
  return {
    prepare() {
      if (!isPrepared) readLater(preparations())
      isPrepared = true
    },
    of,
    readAhead(roundId, state) {
      const readings = listReadings(state, of(roundId))
      readLater(
        readings.map((read) => () => {
          if (readers.has(roundId)) read()
        }),
      )
    },
    forget: (roundId) => void readers.delete(roundId),
  }
}

function rememberAnswers(reader: AnswerReader): AnswerReader {
  const grades = new Map<string, ReturnType<AnswerReader['grade']>>()
  const facts = new Map<string, ReturnType<AnswerReader['tellFacts']>>()
  return {
    grade: (answer, told) =>
      once(grades, JSON.stringify([answer.mode, answer.text, told]), () =>
        reader.grade(answer, told),
      ),
    tellFacts: (text) => once(facts, text, () => reader.tellFacts(text)),
  }
}

function once<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = read()
  known.set(key, value)
  return value
}
