import { listReadings, plainReader, type AnswerReader } from '../core/round/read-answers.ts'
import type { RoundState } from '../core/round/round.ts'

/** Reads the answers of rounds for their reviews, ahead of the end, and remembers them until then. */
export interface RoundReader {
  /** What reads the answers of a round; what was read ahead is not read again. */
  of: (roundId: string) => AnswerReader
  /** Reads what a review of this round will want, between other requests, a piece at a time. */
  readAhead: (roundId: string, state: RoundState) => void
  /** Lets go of a round that is over. */
  forget: (roundId: string) => void
}

/** Rounds remembered at once: some 20 kB an answer, which a round that was left behind need not hold. */
const mostRounds = 300

export function createRoundReader(): RoundReader {
  const readers = new Map<string, AnswerReader>()
  const of = (roundId: string): AnswerReader => {
    const known = readers.get(roundId) ?? rememberAnswers(plainReader)
    readers.delete(roundId)
    readers.set(roundId, known)
    const oldest = readers.keys().next()
    if (readers.size > mostRounds && !oldest.done) readers.delete(oldest.value)
    return known
  }
  return {
    of,
    readAhead(roundId, state) {
      const readings = listReadings(state, of(roundId))
      const readNext = (): void => {
        const read = readings.shift()
        if (read === undefined || !readers.has(roundId)) return
        try {
          read()
          setImmediate(readNext)
        } catch {
          // What fails here fails again in the review, and is told there.
        }
      }
      setImmediate(readNext)
    },
    forget: (roundId) => void readers.delete(roundId),
  }
}

function rememberAnswers(reader: AnswerReader): AnswerReader {
  const grades = new Map<string, ReturnType<AnswerReader['grade']>>()
  const facts = new Map<string, ReturnType<AnswerReader['tellFacts']>>()
  return {
    grade: (answer, telling) =>
      once(grades, JSON.stringify([answer.mode, answer.text, telling]), () =>
        reader.grade(answer, telling),
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
