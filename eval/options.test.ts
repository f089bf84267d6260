import { expect, test } from 'vitest'
import { readEvalOptions } from './options.ts'

test('without an option it is the table', () => {
  expect(readEvalOptions([])).toEqual({ kind: 'run', task: null, files: [] })
})

test.each(['write', 'fit', 'fit-facets', 'fit-ledger', 'fit-parts', 'fit-press', 'loops'])(
  '--%s is a task, and stands in the help',
  (task) => {
    expect(readEvalOptions([`--${task}`])).toEqual({ kind: 'run', task, files: [] })
    expect(readEvalOptions(['--help'])).toMatchObject({
      text: expect.stringContaining(`--${task} `) as string,
    })
  },
)

test('a debrief fit is told which files to leave out', () => {
  expect(readEvalOptions(['--fit-debrief', 'a.jsonl', 'b.jsonl'])).toEqual({
    kind: 'run',
    task: 'fit-debrief',
    files: ['a.jsonl', 'b.jsonl'],
  })
})

test.each([['--help'], ['-h'], ['--fit', '--help']])('%s runs nothing', (...args) => {
  expect(readEvalOptions(args)).toMatchObject({ kind: 'say', ok: true })
})

test.each([
  ['--fits'],
  ['--constructor'],
  ['--toString'],
  ['--fit', '--write'],
  ['--fit', 'a.jsonl'],
  ['--fit=no', '--x'],
])('%s is refused, with where to look', (...args) => {
  expect(readEvalOptions(args)).toMatchObject({
    kind: 'say',
    ok: false,
    text: expect.stringContaining('npm run eval -- --help') as string,
  })
})
