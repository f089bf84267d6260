import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { advanceRound, replayRound } from '../src/core/round/advance-round.ts'
import { reviewRound } from '../src/core/round/review/review-round.ts'
import { RoundState, type RoundEvent, type RoundSetup } from '../src/core/round/round.ts'
import { playLine, type PlayedLine } from '../src/core/round/round-lines.ts'
import { verdicts, type Verdict } from '../src/core/round/review/verdict-rules.ts'
import { levels } from '../src/core/round/interviewer/prompts.ts'
import { createNumbers } from './numbers.ts'

/** A scripted candidate with the verdict that a careful reader gives. */
interface ScriptedRound {
  id: string
  telling: string
  answers_to_follow_ups: string[]
  pivot_answer: string
  verdict: Verdict
  cannot_tell: boolean
}

/** The shared file, twelve written before any rule was run, and six written after the rules stood. */
const names = {
  rounds: 'shared',
  own: 'own, written blind',
  'own-2': 'own, written after the rules',
} as const
const randomRounds = 1000

function readRounds(file: string): { script: ScriptedRound; played: PlayedLine }[] {
  const path = join(process.cwd(), 'test/fixtures/rounds', `${file}.jsonl`)
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const result = playLine(line, 1)
      if (result.kind !== 'played') throw new Error(`${file}: ${result.what}`)
      return { script: JSON.parse(line) as ScriptedRound, played: result.value }
    })
}

/** Steps between the verdict given and the one expected; a round without a verdict is as far off as can be. */
function stepsOff(script: ScriptedRound, { verdict }: PlayedLine): number {
  if (verdict === null) return verdicts.length
  return Math.abs(verdicts.indexOf(verdict) - verdicts.indexOf(script.verdict))
}

/** Rows for the table: what, bar, how many of how many. */
export function roundRows(): [what: string, bar: string, right: string][] {
  const rows: [string, string, string][] = []
  const texts: string[] = []
  for (const [file, name] of Object.entries(names)) {
    const rounds = readRounds(file)
    const count = (right: (one: (typeof rounds)[number]) => boolean) =>
      `${rounds.filter(right).length} of ${rounds.length}`
    rows.push([
      `scripted rounds, ${name}: verdict within one step`,
      '≥ 9 of 10',
      count(({ script, played }) => stepsOff(script, played) <= 1),
    ])
    rows.push([
      '  the very verdict',
      '',
      count(({ script, played }) => stepsOff(script, played) === 0),
    ])
    rows.push([
      '  cannot tell',
      file === 'rounds' ? '10 of 10' : '',
      count(({ script, played }) => script.cannot_tell === played.cannotTell),
    ])
    for (const { script } of rounds)
      texts.push(
        ...[script.telling, ...script.answers_to_follow_ups, script.pivot_answer].map(shorten),
      )
  }
  const { same, resumed } = replayRandomRounds(texts)
  rows.push(['random rounds, played twice the same', '100 %', `${same} of ${randomRounds}`])
  rows.push(['  taken up at a random event, the same', '100 %', `${resumed} of ${randomRounds}`])
  return rows
}

/** Short answers, so that a thousand rounds are soon played. */
const shorten = (text: string): string => text.split(' ').slice(0, 40).join(' ')

/** Plays random rounds twice, and once more from a kept state in the middle; counts those that come out the same. */
function replayRandomRounds(texts: readonly string[]): { same: number; resumed: number } {
  const numbers = createNumbers(4)
  let same = 0
  let resumed = 0
  for (let round = 0; round < randomRounds; round++) {
    const setup = randomSetup(numbers.below)
    const events = randomLog(numbers.below, texts)
    const whole = replayRound(setup, 0, events)
    const review = reviewRound(whole)
    const isSame = (other: RoundState) =>
      isDeepStrictEqual(other, whole) && isDeepStrictEqual(reviewRound(other), review)
    same += Number(isSame(replayRound(setup, 0, events)))
    const cut = numbers.below(events.length + 1)
    const kept = RoundState.parse(
      JSON.parse(JSON.stringify(replayRound(setup, 0, events.slice(0, cut)))),
    )
    const after = events.slice(cut).reduce((state, event) => {
      const step = advanceRound(state, event)
      return step.kind === 'advanced' ? step.state : state
    }, kept)
    resumed += Number(isSame(after))
  }
  return { same, resumed }
}

function randomSetup(below: (limit: number) => number): RoundSetup {
  return {
    seed: below(2 ** 32),
    minutes: below(2) === 0 ? 15 : 45,
    shape: null,
    level: levels[below(levels.length)] ?? 'senior',
    anchorKind: null,
    anchorText: null,
    pivotKind: null,
    storyId: null,
    weakFacets: below(2) === 0 ? [] : ['handoff', 'lesson'],
    recentPromptIds: [],
    asked: [],
    rehearsed: [],
    mostFollowUps: null,
    pressesPivot: true,
  }
}

/** A log of six to eleven events on a clock that mostly runs on, with a lid closed now and then. */
function randomLog(below: (limit: number) => number, texts: readonly string[]): RoundEvent[] {
  let at = 0
  return Array.from({ length: 6 + below(6) }, (): RoundEvent => {
    const before = at
    at += below(4 * 60_000)
    const chance = below(20)
    if (chance === 0) return { kind: 'resumed', at, lastSeenAt: before }
    if (chance === 1) return { kind: 'ended', at }
    const mode = below(12) === 0 ? 'spoken' : 'typed'
    const text = mode === 'spoken' ? '' : (texts[below(texts.length)] ?? '')
    return { kind: chance === 2 ? 'interrupted' : 'answered', at, text, mode }
  })
}
