import type { Dimension } from '../../judge/dimension.ts'
import { shownFrom, texturedFrom } from './textured.ts'
import type { Level } from '../interviewer/prompts.ts'

/** Best first. */
export const verdicts = [
  'strong hire',
  'hire',
  'lean hire',
  'lean no hire',
  'no hire',
  'strong no hire',
] as const
export type Verdict = (typeof verdicts)[number]

/** A round counted: what the ladder looks at, and nothing else. */
export interface RoundCounts {
  /** Points drilled; a point pressed on counts once, by its better answer. */
  drill: number
  /** Those that held. */
  held: number
  /** Those that held only when they were pressed on. */
  pressed: number
  /** Those that only somebody who was there could have told. */
  textured: number
  /** Null where no pivot was asked. */
  pivotHeld: boolean | null
  tellingHeld: boolean
  /** The panel was turned away: blame, disowning, contempt, refusal. */
  turnedAway: boolean
}

/** One rung: the first whose condition is met gives the verdict. */
export interface Rung {
  when: string
  verdict: Verdict
  isMet: (counts: RoundCounts) => boolean
}

/** Read from the top. Shares are of the points drilled. */
export const ladder: readonly Rung[] = [
  {
    when: 'questions are turned away, and at most half of the drill-ins hold',
    verdict: 'strong no hire',
    isMet: ({ turnedAway, held, drill }) => turnedAway && held * 2 <= drill,
  },
  {
    when: 'every drill-in holds at the first asking, at least four in five are what only an eyewitness could tell, and the pivot holds',
    verdict: 'strong hire',
    isMet: ({ held, pressed, drill, textured, pivotHeld }) =>
      held === drill &&
      pressed === 0 &&
      textured >= drill - Math.floor(drill / 5) &&
      pivotHeld !== false,
  },
  {
    when: 'at most one of the drill-ins is thin, and the pivot holds',
    verdict: 'hire',
    isMet: ({ held, drill, pivotHeld }) =>
      held > 0 && held >= drill - (drill < 3 ? 0 : 1) && pivotHeld !== false,
  },
  {
    when: 'of eight drill-ins or more, at most one in four is thin, and the pivot holds',
    verdict: 'hire',
    isMet: ({ held, drill, pivotHeld }) =>
      drill >= 8 && held >= drill - Math.floor(drill / 4) && pivotHeld !== false,
  },
  {
    when: 'at least half of the drill-ins hold, and the pivot holds',
    verdict: 'lean hire',
    isMet: ({ held, drill, pivotHeld }) => held * 2 >= drill && held > 0 && pivotHeld !== false,
  },
  {
    when: 'more than half of the drill-ins hold, and the pivot does not',
    verdict: 'lean no hire',
    isMet: ({ held, drill }) => held * 2 > drill,
  },
  {
    when: 'fewer than half of the drill-ins hold, or half of them do and the pivot does not',
    verdict: 'no hire',
    isMet: () => true,
  },
]

/** Something that a level must show somewhere in the round. */
export interface LevelNeed {
  dimension: Dimension
  /** Score, 1 to 5, and in how many answers it must be reached. */
  atLeast: number
  answers: number
  what: string
  /** Where it is not shown: the best that is left, or how many steps it costs. */
  otherwise: { atBest: Verdict } | { stepsDown: number }
}

const decides = (answers: number): LevelNeed => ({
  dimension: 'ownership',
  atLeast: shownFrom,
  answers,
  what: 'what they decided and did themselves',
  otherwise: { atBest: 'lean no hire' },
})

/** What each level must show, and how it reads a round that nobody can tell. */
export const levelRules: Readonly<
  Record<Level, { overlooked: number; cannotTellReads: Verdict; needs: readonly LevelNeed[] }>
> = {
  mid: { overlooked: 1, cannotTellReads: 'lean no hire', needs: [decides(1)] },
  senior: { overlooked: 0, cannotTellReads: 'no hire', needs: [decides(2)] },
  staff: {
    overlooked: 0,
    cannotTellReads: 'no hire',
    needs: [
      decides(2),
      {
        dimension: 'people',
        atLeast: shownFrom,
        answers: 1,
        what: 'whom they moved, and what moved them',
        otherwise: { stepsDown: 1 },
      },
      {
        dimension: 'outcome',
        atLeast: shownFrom,
        answers: 2,
        what: 'how far it reached',
        otherwise: { stepsDown: 1 },
      },
    ],
  },
  manager: {
    overlooked: 0,
    cannotTellReads: 'no hire',
    needs: [
      decides(2),
      {
        dimension: 'people',
        atLeast: shownFrom,
        answers: 2,
        what: 'whom they moved, and what moved them',
        otherwise: { stepsDown: 1 },
      },
      {
        dimension: 'learning',
        atLeast: 2.5,
        answers: 1,
        what: 'what they have done differently since',
        otherwise: { stepsDown: 1 },
      },
    ],
  },
}

/** A telling from this overall on sounds like much; thin drill-ins under it leave a panel unable to tell. */
export const strongTellingFrom = texturedFrom
