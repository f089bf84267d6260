import { expect, test } from 'vitest'
import { benchParts, readBenchOptions } from './options.ts'

test('without an option everything is measured', () => {
  const parts = Object.keys(benchParts)
  expect(readBenchOptions([])).toEqual({ kind: 'run', parts, write: false })
  expect(readBenchOptions(['--write'])).toEqual({ kind: 'run', parts, write: true })
})

test.each([[['--only', 'start']], [['--only=start']]])('%j measures one part', (args) => {
  expect(readBenchOptions(args)).toEqual({ kind: 'run', parts: ['start'], write: false })
})

test('parts are measured in the order asked for', () => {
  expect(readBenchOptions(['--only', 'rounds,judge'])).toMatchObject({ parts: ['rounds', 'judge'] })
})

test.each(Object.keys(benchParts))('the part %s stands in the help', (part) => {
  expect(readBenchOptions(['--help'])).toMatchObject({
    text: expect.stringContaining(`  ${part} `) as string,
  })
})

test.each([[['--help']], [['-h']], [['--only', 'start', '--help']]])(
  '%j measures nothing',
  (args) => {
    expect(readBenchOptions(args)).toMatchObject({ kind: 'say', ok: true })
  },
)

test.each([
  [['--fast'], 'No option --fast.'],
  [['--only'], '--only needs PART,….'],
  [['--only', 'start,stop'], 'There is no “stop”.'],
  [['--only', 'start', '--write'], 'leave --only out'],
  [['start'], 'Nothing is read from “start”.'],
])('%j is refused', (args, why) => {
  const said = readBenchOptions(args)
  expect(said).toMatchObject({ kind: 'say', ok: false })
  expect(said).toMatchObject({ text: expect.stringContaining(why) as string })
})

test.each(['constructor', 'toString', '__proto__'])('%s is no part', (name) => {
  expect(readBenchOptions(['--only', name])).toMatchObject({ kind: 'say', ok: false })
})
