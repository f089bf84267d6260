import { judgeAnswer } from '../src/core/judge/judge.ts'
import type { Judgment } from '../src/core/judge/judgment.ts'
import { worded, type Worded } from '../src/core/judge/wording.ts'
import { fitTo, readTeaching } from './fit-weights.ts'
import { inputOf } from './rated-answers.ts'
import type { AnswerPair, RatedAnswer, WrittenByOne } from './rated-answers.ts'
import { fitSurface, surfaceOf } from './surface-ridge.ts'

/** Parts that the shared answers and pairs are cut into; each is rated with what the others gave. */
export const folds = 10

/** Answers and pairs rated with weights that were fitted without them. */
export interface HeldOut {
  answers: ReadonlyMap<RatedAnswer, Pick<Judgment, 'scores' | 'overall'>>
  fallen: ReadonlyMap<AnswerPair, boolean>
  /** By the surface of the texts alone. */
  surface: ReadonlyMap<RatedAnswer, Record<Worded, number>>
  surfaceFallen: ReadonlyMap<AnswerPair, boolean>
}

/** The score of a pair's dimension in one of its two texts. */
export function scorePart(
  { question, facet, dimension }: AnswerPair,
  text: string,
  ...formula: [Parameters<typeof judgeAnswer>[1]?]
): number {
  return judgeAnswer({ text, question, facet }, ...formula).scores[dimension]
}

/** The label of an answer in a dimension or overall. */
export function labelOf(answer: RatedAnswer, what: Worded): number {
  return what === 'overall' ? answer.overall : answer.ratings[what]
}

/** Fits judge and surface to nine tenths of each file and rates the rest, tenth by tenth. */
export function crossValidate(
  files: readonly (readonly RatedAnswer[])[],
  pairs: readonly AnswerPair[],
): HeldOut {
  const answers = new Map<RatedAnswer, Pick<Judgment, 'scores' | 'overall'>>()
  const surface = new Map<RatedAnswer, Record<Worded, number>>()
  const fallen = new Map<AnswerPair, boolean>()
  const surfaces = new Map(files.flat().map((answer) => [answer, surfaceOf(answer.text)]))
  const others = readTeaching().filter(
    ({ files: [first] }) => first!.name !== 'drill' && first!.name !== 'real',
  )
  for (let fold = 0; fold < folds; fold++) {
    const outside = <T>(list: readonly T[]) => list.filter((_, i) => i % folds !== fold)
    const inside = <T>(list: readonly T[]) => list.filter((_, i) => i % folds === fold)
    const known = files.flatMap(outside)
    const fitted = fitTo([
      ...others,
      { files: [{ name: 'shared', answers: known }], pairs: outside(pairs) },
    ])
    const bySurface = fitSurfaces(known, surfaces)
    for (const answer of files.flatMap(inside)) {
      answers.set(answer, judgeAnswer(inputOf(answer), fitted))
      surface.set(answer, bySurface(surfaces.get(answer)!))
    }
    for (const pair of inside(pairs))
      fallen.set(pair, scorePart(pair, pair.better, fitted) > scorePart(pair, pair.worse, fitted))
  }
  const bySurface = fitSurfaces(files.flat(), surfaces)
  const surfaceFallen = new Map(
    pairs.map((pair) => {
      const [better, worse] = [pair.better, pair.worse].map((text) => bySurface(surfaceOf(text)))
      return [pair, better![pair.dimension] > worse![pair.dimension]]
    }),
  )
  return { answers, fallen, surface, surfaceFallen }
}

/** What one hand wrote, rated with weights that were fitted to all the others. */
export interface LeftOut {
  files: { name: string; answers: RatedAnswer[]; rated: Pick<Judgment, 'scores' | 'overall'>[] }[]
  /** Whether the named dimension falls, pair by pair. */
  fallen: boolean[]
}

/** Leaves out each hand that teaches the weights in turn. */
export function leaveOut(): LeftOut[] {
  const hands: readonly WrittenByOne[] = readTeaching()
  return hands.map((hand) => {
    const fitted = fitTo(hands.filter((other) => other !== hand))
    return {
      files: hand.files.map(({ name, answers }) => ({
        name,
        answers,
        rated: answers.map((answer) => judgeAnswer(inputOf(answer), fitted)),
      })),
      fallen: hand.pairs.map(
        (pair) => scorePart(pair, pair.better, fitted) > scorePart(pair, pair.worse, fitted),
      ),
    }
  })
}

function fitSurfaces(
  answers: readonly RatedAnswer[],
  surfaces: ReadonlyMap<RatedAnswer, number[]>,
): (surface: number[]) => Record<Worded, number> {
  const features = answers.map((answer) => surfaces.get(answer)!)
  const fitted = worded.map(
    (what) =>
      [
        what,
        fitSurface(
          features,
          answers.map((answer) => labelOf(answer, what)),
        ),
      ] as const,
  )
  return (row) =>
    Object.fromEntries(fitted.map(([what, rate]) => [what, rate(row)])) as Record<Worded, number>
}
