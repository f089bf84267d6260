import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { playScript, ScriptedCandidate } from '../../core/round/play-script.ts'
import { listReadings, plainReader } from '../../core/round/read-answers.ts'
import { reviewRound } from '../../core/round/review/review-round.ts'
import { createRoundReader } from './round-reader.ts'

const fixtures = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'test',
  'fixtures',
  'rounds',
  'own.jsonl',
)
const [line = ''] = readFileSync(fixtures, 'utf8').split('\n')
const state = playScript(ScriptedCandidate.parse(JSON.parse(line)), 1)

it('gives the review that would be without it, read ahead or not, and once more after it let go', async () => {
  const plain = reviewRound(state, 'It was the spring of 2019.')
  const reader = createRoundReader()
  expect(reviewRound(state, 'It was the spring of 2019.', reader.of('r1'))).toEqual(plain)
  reader.forget('r1')
  reader.readAhead('r1', state)
  for (const _ of listReadings(state, plainReader)) await turn()
  expect(reviewRound(state, 'It was the spring of 2019.', reader.of('r1'))).toEqual(plain)
})

it('reads the same words once, and holds what it read for so many rounds only', () => {
  const reader = createRoundReader()
  const read = reader.of('r1').tellFacts('Ann decided on 3 May.')
  expect(reader.of('r1').tellFacts('Ann decided on 3 May.')).toBe(read)
  for (let n = 0; n < 300; n++) reader.of(`other ${n}`)
  expect(reader.of('r1').tellFacts('Ann decided on 3 May.')).not.toBe(read)
})

it('is prepared once, a piece a turn', async () => {
  let read = 0
  const pieces = [1, 2, 3].map(() => () => {
    read += 1
  })
  const reader = createRoundReader(plainReader, () => pieces)
  reader.prepare()
  reader.prepare()
  expect(read).toBe(0)
  for (let turns = 1; turns <= 10; turns++) {
    await turn()
    expect(read).toBeLessThanOrEqual(turns)
  }
  expect(read).toBe(pieces.length)
})

it('reads one piece a turn, however many rounds wait, so that requests come in between', async () => {
  let read = 0
  const reader = createRoundReader({
    grade: () => {
      read += 1
      return null
    },
    tellFacts: (text) => {
      read += 1
      return plainReader.tellFacts(text)
    },
  })
  for (const round of ['r1', 'r2', 'r3']) reader.readAhead(round, state)
  const pieces = listReadings(state, plainReader).length
  for (let turns = 1; turns <= 3 * pieces; turns++) {
    await turn()
    expect(read).toBeLessThanOrEqual(turns)
  }
  expect(read).toBe(3 * pieces)
})
