import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dimensions } from '../src/core/judge/dimension.ts'
import { judgeClosely } from '../src/core/judge/judge.ts'
import type { PressWeights } from '../src/core/judge/questions/press-need.ts'
import { readPressPoints } from '../src/core/judge/questions/press-on.ts'
import {
  readKnownSigns,
  readPlaceSigns,
  readPointSigns,
} from '../src/core/judge/questions/press-signs.ts'
import { hashWords } from '../src/core/judge/questions/choose-wording.ts'
import { readQuestion } from '../src/core/judge/read-question.ts'
import { readsBack } from '../src/core/judge/remark.ts'
import { spanOf } from '../src/core/text/parse-text.ts'
import { followUpFiles, handOf, judgeFirst, readLabelled } from './followups.ts'
import type { LabelledAnswer } from './followups.ts'

/** What could be asked about one answer, each with its signs, and which of it a panelist would ask. */
interface Choice {
  candidates: Candidate[]
  /** What it counts beside other answers. */
  weight: number
}

interface Candidate {
  signs: Int32Array
  strengths: Float64Array
  /** Its dimension is one that a panelist would ask about, its place the one that they would quote. */
  isAimed: boolean
  isPlaced: boolean
}

/** What is to be right, and what it counts: both at once, the dimension wherever it is asked, the place whatever is asked of it. */
const aims: readonly { counts: number; isRight: (candidate: Candidate) => boolean }[] = [
  { counts: 1, isRight: ({ isAimed, isPlaced }) => isAimed && isPlaced },
  { counts: 1, isRight: ({ isAimed }) => isAimed },
  { counts: 0.5, isRight: ({ isPlaced }) => isPlaced },
]

/**
 * What an answer of a file counts: writers differ in strictness, so that none who wrote much decides alone, and the
 * shared file is nearest to what is asked for.
 */
const weighFile = (file: string, answers: number): number =>
  Math.sqrt(usualAnswers / answers) * (file === 'followups' ? 2 : 1)
const usualAnswers = 45

/** Pulls every weight towards zero. Chosen among 3, 8, 16 and 32 by leaving one hand out. */
const ridge = 3
const steps = 120
const pace = 0.12
const slowPace = 0.03
const settling = 0.6

/**
 * How an answer is read: as it is, as if no turn of speech were known, and as if half were, so that words that no list
 * holds are found by what they lack.
 */
const readings = ['all', 'none', 'half'] as const

const numberOf = new Map<string, number>()
const numberSign = (sign: string): number => {
  let number = numberOf.get(sign)
  if (number === undefined) numberOf.set(sign, (number = numberOf.size))
  return number
}

function listChoices(
  { id, question, answer, best_probe_dimension, weakest_phrase }: LabelledAnswer,
  weight: number,
): Choice[] {
  const { judgment, reading } = judgeClosely({ text: answer, question })
  const { asked, hinted, asksStory, words } = readQuestion(question)
  const weakFrom = answer.indexOf(weakest_phrase)
  const weakTo = weakFrom + weakest_phrase.length
  return readings.map((heard) => {
    const hears = (talk: string) =>
      heard === 'all' || (heard === 'half' && ((hashWords(talk + id) >>> 13) & 1) === 1)
    const points = readPressPoints(reading, hears).filter(
      ({ run }) => !readsBack(reading, run, words),
    )
    const candidates = points.flatMap((point, index) => {
      const { start, end } = spanOf(reading, point.run.from, point.run.to)
      const isWeak = start < weakTo && weakFrom < end
      const place = {
        first: index === 0,
        last: index === points.length - 1,
        along: point.run.from / reading.tokens.length,
      }
      return dimensions.map((dimension) => {
        const known = {
          asked: asked.has(dimension),
          hinted: hinted.has(dimension),
          asksStory,
          score: judgment.scores[dimension],
        }
        const signs: number[] = []
        const strengths: number[] = []
        const add = (sign: string, strength: number) => {
          if (strength === 0) return
          signs.push(numberSign(sign))
          strengths.push(strength)
        }
        readKnownSigns(dimension, known, add)
        readPlaceSigns(point, place, add)
        readPointSigns(dimension, known, point, place, add)
        return {
          signs: Int32Array.from(signs),
          strengths: Float64Array.from(strengths),
          isAimed: best_probe_dimension.includes(dimension),
          isPlaced: isWeak,
        }
      })
    })
    return { candidates, weight }
  })
}

/** A conditional logit over what could be asked, with a ridge, by Adam; no chance in it. */
function fitChoices(all: readonly Choice[]): PressWeights {
  const choices = all.filter(({ candidates }) =>
    aims.every(({ isRight }) => candidates.some(isRight)),
  )
  const size = numberOf.size
  const weights = new Float64Array(size)
  const [drift, spread] = [new Float64Array(size), new Float64Array(size)]
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => ridge * weight)
    for (const { candidates, weight } of choices) {
      const worth = candidates.map(({ signs, strengths }) => {
        let sum = 0
        for (let at = 0; at < signs.length; at++) sum += weights[signs[at]!]! * strengths[at]!
        return sum
      })
      const most = Math.max(...worth)
      const chances = worth.map((value) => Math.exp(value - most))
      const whole = chances.reduce((sum, chance) => sum + chance, 0)
      const right = aims.map(({ isRight }) =>
        chances.reduce((sum, chance, at) => (isRight(candidates[at]!) ? sum + chance : sum), 0),
      )
      candidates.forEach((candidate, index) => {
        const { signs, strengths } = candidate
        let error = 0
        for (const [aim, { counts, isRight }] of aims.entries())
          error += counts * (1 / whole - (isRight(candidate) ? 1 / right[aim]! : 0))
        error *= weight * chances[index]!
        for (let at = 0; at < signs.length; at++) slope[signs[at]!]! += error * strengths[at]!
      })
    }
    const stride = step < steps * settling ? pace : slowPace
    for (let at = 0; at < size; at++) {
      drift[at] = 0.9 * drift[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2
      weights[at]! -=
        (stride * (drift[at]! / (1 - 0.9 ** step))) /
        (Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  const byName = [...numberOf].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(
    byName.map(([sign, number]) => [sign, Math.round(1000 * weights[number]!) / 1000]),
  )
}

/**
 * Learns what to press on from all labelled answers: src/core/judge/questions/press-weights.json, and
 * eval/press-held-out.json, what the fit without each file's writer makes of it.
 */
export function writePressWeights(): void {
  const files = followUpFiles.map((file) => {
    const answers = readLabelled(file)
    const weight = weighFile(file, answers.length)
    return { file, answers, choices: answers.flatMap((answer) => listChoices(answer, weight)) }
  })
  const write = (path: string, content: unknown) =>
    writeFileSync(join(process.cwd(), path), JSON.stringify(content, null, 2) + '\n')
  write(
    'src/core/judge/questions/press-weights.json',
    fitChoices(files.flatMap(({ choices }) => choices)),
  )
  const heldOut = files.map(({ file, answers }) => {
    const others = files.filter((other) => handOf(other.file) !== handOf(file))
    const weights = fitChoices(others.flatMap(({ choices }) => choices))
    const judged = answers.map((answer) => judgeFirst(answer, weights))
    return {
      file,
      answers: answers.length,
      onThinnest: judged.filter(({ onThinnest }) => onThinnest).length,
      meetsPhrase: judged.filter(({ meetsPhrase }) => meetsPhrase).length,
    }
  })
  write('eval/press-held-out.json', heldOut)
}
