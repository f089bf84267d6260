import { judgeAnswer } from '../judge/judge.ts'
import type { AnswerFacet } from '../judge/dimension.ts'
import type { Judgment } from '../judge/judgment.ts'
import type { Exchange, RoundState } from './round.ts'

/**
 * An overall rating below this does not hold under a question. Read off ten scripted rounds and twelve of our own:
 * what a panel passed over lies below 2.05, what it took as an answer begins at 2.2.
 */
export const holdsFrom = 2.1

/** From this overall on an answer is one that only somebody who was there gives. */
export const texturedFrom = 3

/**
 * Judges what was said to one question, or null where there is no text to judge. Without a facet: what counts in a
 * round is what was proved, whatever was asked.
 */
export function gradeExchange(
  { question, answer }: Pick<Exchange, 'question' | 'answer'>,
  facet?: AnswerFacet,
): Judgment | null {
  if (answer === null || (answer.mode === 'spoken' && answer.text.trim() === '')) return null
  return judgeAnswer({
    text: answer.text,
    question,
    ...(facet === undefined ? {} : { facet }),
  })
}

/** True where an answer was measured and does not hold. */
export function isThin(measured: { overall: number | null } | null): boolean {
  return measured !== null && measured.overall !== null && measured.overall < holdsFrom
}

/** The telling of a round: the answer to its anchor. */
export function findTelling({ exchanges }: Pick<RoundState, 'exchanges'>): Exchange | undefined {
  return exchanges.find(({ kind }) => kind === 'anchor')
}

/** The questions between the telling and the pivot, presses among them. */
export function listDrill({ exchanges }: Pick<RoundState, 'exchanges'>): Exchange[] {
  return exchanges.filter(({ kind }) => kind === 'follow-up' || kind === 'press')
}
