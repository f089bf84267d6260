import { planFollowUps } from '../follow-up/plan-follow-ups.ts'
import { tellFacts, type ToldFacts } from '../ledger/compare/compare-tellings.ts'
import { gradeAnswer, toldBefore, type Grade } from './grade-answer.ts'
import { anchorsByKind } from './interviewer/anchor-prompts.ts'
import type { Exchange, RoundAnswer, RoundState } from './round.ts'

/** What a review reads of an answer's words. Whoever calls may remember it: the same words read the same. */
export interface AnswerReader {
  grade: (answer: Pick<RoundAnswer, 'text' | 'mode'>, told: readonly string[]) => Grade | null
  tellFacts: (text: string) => ToldFacts
}

/** Reads, and remembers nothing. */
export const plainReader: AnswerReader = { grade: gradeAnswer, tellFacts }

/** The opening and the candidate's own questions tell no story. */
export const isRated = ({ kind }: Pick<Exchange, 'kind'>): boolean =>
  kind !== 'opening' && kind !== 'own-question'

/** Everything that a review will read of a round so far, one reading each, so that they can be taken one at a time. */
export function listReadings(
  state: Pick<RoundState, 'exchanges'>,
  reader: AnswerReader,
): (() => void)[] {
  return state.exchanges.flatMap((exchange) => {
    const { answer } = exchange
    if (answer === null || !isRated(exchange)) return []
    return [
      () => void reader.grade(answer, toldBefore(state, exchange)),
      () => void reader.tellFacts(answer.text),
    ]
  })
}

/** Everything with which a round hears an answer, tried on the questions of the panel, a few of them each. */
export const listPreparations = (): (() => void)[] =>
  Object.values(anchorsByKind).flatMap((byLevel) => {
    const questions = Object.values(byLevel).flat()
    const text = questions.join(' ')
    return [
      () => void planFollowUps({ question: questions[0] ?? '', answer: text, seed: 0 }),
      () => void gradeAnswer({ text, mode: 'typed' }, [text]),
      () => void tellFacts(text),
    ]
  })
