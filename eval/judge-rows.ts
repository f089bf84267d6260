import { isOtherQuestion } from '../src/core/judge/answers-question.ts'
import { dimensions } from '../src/core/judge/dimension.ts'
import { judgeAnswer } from '../src/core/judge/judge.ts'
import type { Judgment } from '../src/core/judge/judgment.ts'
import type { Worded } from '../src/core/judge/wording.ts'
import { baselines } from './baselines.ts'
import { labelOf, scorePart } from './cross-validate.ts'
import type { HeldOut, LeftOut } from './cross-validate.ts'
import { makeJunk, padText, stripText } from './made-answers.ts'
import { correlate, mean } from './numbers.ts'
import { inputOf } from './rated-answers.ts'
import type { AnswerPair, OwnAnswer, RatedAnswer } from './rated-answers.ts'
import { bandOf, keepsOwner, sayI, sayWe } from './swap-pronouns.ts'
import { showR, showShare } from './table.ts'
import type { Row } from './table.ts'

/** The scorers that only count, in the order of their columns. */
export const baselineNames = [...Object.keys(baselines), 'surface']

type Judged = ReadonlyMap<RatedAnswer, Judgment>

/** Judges each answer once. */
export function judgeAll(answers: readonly RatedAnswer[]): Judged {
  return new Map(answers.map((answer) => [answer, judgeAnswer(inputOf(answer))]))
}

/** How the judge goes with the labels of a file, overall or in one dimension, beside what only counts. */
export function correlationRow(
  label: { what: string; bar?: string },
  answers: readonly RatedAnswer[],
  judged: Judged,
  held: HeldOut | undefined,
  part: Worded = 'overall',
): Row {
  const labels = answers.map((answer) => labelOf(answer, part))
  const scoreOf = (judgment: Pick<Judgment, 'scores' | 'overall'>) =>
    part === 'overall' ? judgment.overall : judgment.scores[part]
  const r = (scores: readonly number[]) => showR(correlate(scores, labels))
  return {
    ...label,
    judge: r(answers.map((answer) => scoreOf(judged.get(answer)!))),
    ...(held === undefined
      ? {}
      : { heldOut: r(answers.map((answer) => scoreOf(held.answers.get(answer)!))) }),
    baselines: {
      ...Object.fromEntries(
        Object.entries(baselines).map(([name, count]) => [
          name,
          r(answers.map((answer) => count(answer.text))),
        ]),
      ),
      ...(held === undefined
        ? {}
        : { surface: r(answers.map((answer) => held.surface.get(answer)![part])) }),
    },
  }
}

/** Fewer answers than this in a register say nothing of it. */
const fewestOfRegister = 10

/** Each file rated with weights that nothing of its writer taught: overall, register by register, and the mean of its dimensions. */
export function leftOutRows(hands: readonly LeftOut[]): Row[] {
  const rOf = (
    { answers, rated }: LeftOut['files'][number],
    part: Worded,
    only: (answer: RatedAnswer) => boolean = () => true,
  ) => {
    const kept = answers
      .map((answer, i) => ({ answer, rating: rated[i]! }))
      .filter((row) => only(row.answer))
    return correlate(
      kept.map(({ rating }) => (part === 'overall' ? rating.overall : rating.scores[part])),
      kept.map(({ answer }) => labelOf(answer, part)),
    )
  }
  return hands.flatMap(({ files, fallen }) => [
    ...files.flatMap((file) => {
      const registers = (['typed', 'spoken', 'asr'] as const).filter(
        (register) =>
          file.answers.filter((answer) => answer.register === register).length >= fewestOfRegister,
      )
      const parts = [
        ...(registers.length > 1
          ? registers.map(
              (register) =>
                `${register} ${showR(rOf(file, 'overall', (answer) => answer.register === register))}`,
            )
          : []),
        `mean of dimensions ${showR(mean(dimensions.map((dimension) => rOf(file, dimension))))}`,
        `learning ${showR(rOf(file, 'learning'))}`,
      ]
      return [
        {
          what: `held out by file: ${file.name} (${file.answers.length}), overall r`,
          judge: '',
          heldOut: showR(rOf(file, 'overall')),
        },
        { what: `  ${parts.join(', ')}`, judge: '' },
      ]
    }),
    ...(fallen.length === 0
      ? []
      : [
          {
            what: `  its pairs (${fallen.length}), named dimension falls`,
            judge: '',
            heldOut: showShare(fallen),
          },
        ]),
  ])
}

/** On how many pairs the named dimension falls, all together and dimension by dimension. */
export function pairRows(
  label: { what: string; bar?: string },
  pairs: readonly AnswerPair[],
  held?: HeldOut,
): Row[] {
  const falls = new Map(
    pairs.map((pair) => [pair, scorePart(pair, pair.better) > scorePart(pair, pair.worse)]),
  )
  const row = (head: { what: string; bar?: string }, some: readonly AnswerPair[]): Row => ({
    ...head,
    judge: showShare(some.map((pair) => falls.get(pair)!)),
    ...(held === undefined
      ? {}
      : { heldOut: showShare(some.map((pair) => held.fallen.get(pair)!)) }),
    baselines: {
      ...Object.fromEntries(
        Object.entries(baselines).map(([name, count]) => [
          name,
          showShare(some.map((pair) => count(pair.better) > count(pair.worse))),
        ]),
      ),
      ...(held === undefined
        ? {}
        : { surface: showShare(some.map((pair) => held.surfaceFallen.get(pair)!)) }),
    },
  })
  return [
    row({ ...label, what: `${label.what} (${pairs.length})` }, pairs),
    ...dimensions.map((dimension) => {
      const some = pairs.filter((pair) => pair.dimension === dimension)
      return row({ what: `  ${dimension} (${some.length})` }, some)
    }),
  ]
}

/** What must not move a rating: more words, the same words again, no punctuation, another pronoun. */
export function robustnessRows(answers: readonly RatedAnswer[], judged: Judged): Row[] {
  const rises = (answer: RatedAnswer, text: string) => {
    const before = judged.get(answer)!
    const after = judgeAnswer({ ...inputOf(answer), text })
    return (
      after.overall > before.overall ||
      dimensions.some((dimension) => after.ratings[dimension] > before.ratings[dimension])
    )
  }
  const overallOf = (answer: RatedAnswer, text: string) =>
    judgeAnswer({ ...inputOf(answer), text }).overall
  const keepsBand = (answer: RatedAnswer, text: string) =>
    bandOf(overallOf(answer, text)) === bandOf(judged.get(answer)!.overall)
  const owned = answers.filter(
    ({ ratings, text }) => ratings.ownership >= 4 && keepsOwner(text) && sayWe(text) !== text,
  )
  const empty = answers.filter((answer) => answer.overall < 2 && sayI(answer.text) !== answer.text)
  return [
    {
      what: `padded to twice its length, no rating rises (${answers.length})`,
      bar: '100 %',
      judge: showShare(answers.map((a, i) => !rises(a, padText(a.text, i)))),
    },
    {
      what: 'said twice, no rating rises',
      bar: '100 %',
      judge: showShare(answers.map((a) => !rises(a, `${a.text} ${a.text}`))),
    },
    {
      what: 'punctuation and capitals removed, overall within .5',
      bar: '≥ 90 %',
      judge: showShare(
        answers.map(
          (a) => Math.abs(overallOf(a, stripText(a.text)) - judged.get(a)!.overall) <= 0.5,
        ),
      ),
    },
    {
      what: `"we" for "I" but where they decide or speak, same band (${owned.length})`,
      bar: '100 %',
      judge: showShare(owned.map((a) => keepsBand(a, sayWe(a.text)))),
    },
    {
      what: `"I" for "we" in answers rated below 2, same band (${empty.length})`,
      bar: '100 %',
      judge: showShare(empty.map((a) => keepsBand(a, sayI(a.text)))),
    },
  ]
}

/** Answers that prove nothing: all must be rated 1, with their question known or not. */
export function junkRows(): Row[] {
  const junk = makeJunk()
  const isOne = (answer: { text: string; question: string }) =>
    judgeAnswer(answer).overall === 1 && judgeAnswer({ text: answer.text }).overall === 1
  return [
    {
      what: `answers that prove nothing, rated 1 (${junk.length})`,
      bar: '100 %',
      judge: showShare(junk.map(isOne)),
    },
    ...[...new Set(junk.map((answer) => answer.kind))].map((kind) => {
      const some = junk.filter((answer) => answer.kind === kind)
      return { what: `  ${kind} (${some.length})`, judge: showShare(some.map(isOne)) }
    }),
  ]
}

/** Our own answers of the kinds that are easily misjudged, each half with the mean distance kind by kind. */
export function ownRows(answers: readonly OwnAnswer[], judged: Judged): Row[] {
  return (['write', 'check'] as const).flatMap((use) => {
    const some = answers.filter((answer) => answer.use === use)
    const half = use === 'write' ? 'in view' : 'kept aside'
    const distance = (those: readonly OwnAnswer[]) =>
      mean(those.map((a) => Math.abs(judged.get(a)!.overall - a.overall))).toFixed(2)
    return [
      correlationRow(
        { what: `own answers ${half}, overall r (${some.length})` },
        some,
        judged,
        undefined,
      ),
      ...[...new Set(some.map((answer) => answer.kind))].sort().map((kind) => {
        const those = some.filter((answer) => answer.kind === kind)
        return { what: `  ${kind}, mean distance (${those.length})`, judge: distance(those) }
      }),
    ]
  })
}

/** Whether answers to their question are told from answers to another one. */
export function questionRows(answers: readonly RatedAnswer[], judged: Judged): Row[] {
  const told = answers.filter((answer) => answer.overall >= 3)
  return [
    {
      what: `answers rated 3 or more answer their question (${told.length})`,
      judge: showShare(told.map((answer) => !isOtherQuestion(judged.get(answer)!))),
    },
    ...(
      [
        ['disagreement', 'handoff'],
        ['near-failure', 'handoff'],
        ['near-failure', 'feedback'],
        ['near-failure', 'disagreement'],
        ['stakeholder', 'feedback'],
      ] as const
    ).map(([from, to]) => {
      const moved = told.filter((answer) => answer.facet === from)
      return {
        what: `  ${from} told to the ${to} question, found (${moved.length})`,
        judge: showShare(
          moved.map((a) => isOtherQuestion(judgeAnswer({ text: a.text, facet: to }))),
        ),
      }
    }),
  ]
}
