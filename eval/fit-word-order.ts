import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseText } from '../src/core/text/parse-text.ts'
import { readDrillAnswers, readRealAnswers } from './rated-answers.ts'

/** Seen once more than it was, so that a rare pair is not taken for an impossible one. */
const smoothing = 1

/** Pointwise mutual information of neighbouring parts of speech in the rated answers, for src/core/judge/word-order.ts. */
export function writeWordOrder(): void {
  const pairs = new Map<string, number>()
  const firsts = new Map<string, number>()
  const seconds = new Map<string, number>()
  let all = 0
  for (const { text } of [...readDrillAnswers(), ...readRealAnswers()]) {
    const { tokens } = parseText(text)
    for (let i = 0; i + 1 < tokens.length; i++) {
      const first = tokens[i]!.pos
      const second = tokens[i + 1]!.pos
      count(pairs, `${first} ${second}`)
      count(firsts, first)
      count(seconds, second)
      all += 1
    }
  }
  const affinity: Record<string, number> = {}
  for (const first of [...firsts.keys()].sort()) {
    for (const second of [...seconds.keys()].sort()) {
      const together = (pairs.get(`${first} ${second}`) ?? 0) + smoothing
      const byChance = (firsts.get(first)! * seconds.get(second)!) / all + smoothing
      affinity[`${first} ${second}`] = Math.round(Math.log(together / byChance) * 1000) / 1000
    }
  }
  writeFileSync(
    join(process.cwd(), 'src/core/judge/word-order.json'),
    JSON.stringify(affinity, null, 2) + '\n',
  )
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
