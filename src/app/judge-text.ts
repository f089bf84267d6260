import type { JudgeInput, Judgment } from '../core/judge/judgment.ts'
import type { AppContext } from './context.ts'

/** What the judge makes of a text as it stands; nothing is kept. */
export function judgeText(
  context: AppContext,
  {
    text,
    facet,
    question,
    headline,
    telling,
  }: { [K in keyof JudgeInput]: JudgeInput[K] | undefined } & {
    text: string
  },
): Judgment {
  return context.judge.judgeAnswer({
    text,
    ...(facet === undefined ? {} : { facet }),
    ...(question === undefined ? {} : { question }),
    ...(headline === undefined ? {} : { headline }),
    ...(telling === undefined ? {} : { telling }),
  })
}
