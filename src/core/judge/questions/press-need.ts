import { remember } from '../../remember.ts'
import type { Dimension } from '../dimension.ts'
import type { PressPoint } from './press-on.ts'
import {
  askedSigns,
  graveSigns,
  readKnownSigns,
  readPlaceSigns,
  readPointSigns,
  untoldSigns,
  wordSigns,
} from './press-signs.ts'
import type { AddSign, KnownOfDimension, PointPlace } from './press-signs.ts'
import file from './press-weights.json' with { type: 'json' }

/** What each sign says for a question, as logarithms of odds; by `npm run eval -- --fit-press`. */
export type PressWeights = Readonly<Record<string, number>>

export const fittedPress: PressWeights = file

/** Says how much there is to ask, as logarithms of odds: sums of all signs that are read, each as strongly as it shows. */
interface PressScale {
  /** How much an answer needs to be asked about a dimension, whatever its words. Higher is first. */
  needOf: (dimension: Dimension, known: KnownOfDimension) => number
  /** How much words ask to be pressed on, whatever they are asked about. */
  weighPlace: (point: PressPoint, place: PointPlace) => number
  /** How much they do so for a dimension, beside both of these. */
  weighPoint: (
    dimension: Dimension,
    known: KnownOfDimension,
    point: PressPoint,
    place: PointPlace,
  ) => number
}

/** One of so many names is looked up in an object several times as slowly. */
const tableOf = remember(
  (weights: PressWeights): ReadonlyMap<string, number> => new Map(Object.entries(weights)),
)

/** One scale weighs all points of an answer: to make one for each takes longer than to weigh it. */
export function pressScale(weights: PressWeights): PressScale {
  const table = tableOf(weights)
  // A field, since a variable that a closure holds is a new object for each number.
  const sum = { worth: 0 }
  const add: AddSign = (sign, strength) => {
    sum.worth += strength * (table.get(sign) ?? 0)
  }
  return {
    needOf(dimension, known) {
      sum.worth = 0
      readKnownSigns(dimension, known, add)
      return sum.worth
    },
    weighPlace(point, place) {
      sum.worth = 0
      readPlaceSigns(point, place, add)
      return sum.worth
    },
    weighPoint(dimension, known, point, place) {
      sum.worth = 0
      readPointSigns(dimension, known, point, place, add)
      return sum.worth
    },
  }
}

/**
 * Why words are pressed on, in a few plain words each, what says most first; at most `mostReasons`. Signs that speak of
 * no reason to ask, such as the length of a passage, are left out.
 */
export function whyPressed(
  dimension: Dimension,
  known: KnownOfDimension,
  point: PressPoint | undefined,
  place: PointPlace,
  weights: PressWeights = fittedPress,
): string[] {
  const said = new Map<string, number>()
  const add = (sign: string, strength: number) => {
    const reason = reasonOf.get(sign)
    const worth = strength * (weights[sign] ?? 0)
    if (reason !== undefined && worth > 0) said.set(reason, (said.get(reason) ?? 0) + worth)
  }
  readKnownSigns(dimension, known, add)
  if (point !== undefined) {
    readPlaceSigns(point, place, add)
    readPointSigns(dimension, known, point, place, add)
  }
  if (said.size === 0) return [noneElse]
  return [...said]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostReasons)
    .map(([reason]) => reason)
}
const noneElse = 'nothing else is left more open'
const mostReasons = 3

const reasonOf: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'the question asked for it',
        [
          'asked for',
          'asked for and open',
          'asked for in any way',
          ...Object.values(askedSigns),
          'asked for something near',
          'asked for, first words',
          'asked for something near, first words',
        ],
      ],
      ['the answer hardly tells it', Object.values(untoldSigns)],
      [
        'its words pass over it',
        [
          'passes over it',
          'passes over it, hardly told',
          'asked for, passes over it',
          'words of it',
          'words of it, empty',
          'words of it, without particulars',
          ...Object.values(wordSigns),
        ],
      ],
      [
        'any account could hold the words',
        ['empty', 'empty, hardly told', 'asked for, empty', 'asked for something near, empty'],
      ],
      [
        'what stands around it is more particular',
        ['emptier than the rest', 'particulars around it'],
      ],
      ['it holds no name and no figure', ['a sentence without particulars']],
      [
        'nobody is said to have done it',
        ['done by nobody', 'done by nobody, without particulars', 'done by nobody, in a sentence'],
      ],
      ['who of them did it is left open', ['done by us']],
      ['you did it yourself', ['own act', 'own act in a sentence']],
      ['no reason is given', ['own act without a reason']],
      ['somebody in it has no name', ['somebody without a name acts']],
      [
        'it is said of yourself today, without a case',
        ['said of oneself today', 'said of oneself today, without particulars'],
      ],
      ['the time is left open', ['a time without a figure']],
      ['it tells of an error', Object.values(graveSigns.error)],
      ['it tells of harm', Object.values(graveSigns.harm)],
      ['somebody was against it', Object.values(graveSigns.opposition)],
    ] as const
  ).flatMap(([reason, signs]) => signs.map((sign) => [sign, reason] as const)),
)
