import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { readOptions } from './read-options.mjs'
import { root } from './root.mjs'

const asked = {
  command: 'sow',
  says: 'sows.',
  options: {
    rows: {
      value: 'N',
      says: 'so many rows',
      preset: '3',
      accept: (rows) => (/^\d+$/.test(rows) ? null : `--rows takes a number, not “${rows}”.`),
    },
    deep: { says: 'sows deep' },
    seeds: { value: 'SEED,…', says: 'these', among: { oats: 'for horses', rye: 'for bread' } },
  },
  together: ({ deep, rows }) => (deep && rows === '9' ? 'Not nine rows deep.' : null),
  rest: { name: 'FIELD…', says: 'these alone', accept: (name) => (name === 'sea' ? 'No.' : null) },
}

describe('readOptions', () => {
  it.each([
    [[], { rows: '3', deep: undefined, seeds: undefined }, []],
    [
      ['--rows', '5', 'east', 'west'],
      { rows: '5', deep: undefined, seeds: undefined },
      ['east', 'west'],
    ],
    [['--rows=5', '--deep'], { rows: '5', deep: true, seeds: undefined }, []],
    [['--seeds', 'rye,oats'], { rows: '3', deep: undefined, seeds: 'rye,oats' }, []],
  ])('reads %j', (args, values, rest) => {
    expect(readOptions(asked, args)).toEqual({ kind: 'run', values, rest })
  })

  it.each([
    [['--bogus'], 'No option --bogus.'],
    [['-b'], 'No option -b.'],
    [['--toString'], 'No option --toString.'],
    [['--rows'], '--rows needs N.'],
    [['--rows', 'many'], '--rows takes a number, not “many”.'],
    [['--deep=5'], '--deep takes no value.'],
    [['--seeds', 'rye,corn'], 'There is no “corn”.'],
    [['--seeds', 'constructor'], 'There is no “constructor”.'],
    [['--deep', '--rows', '9'], 'Not nine rows deep.'],
    [['sea'], 'No.'],
  ])('tells in a line what is wrong with %j', (args, why) => {
    const text = `${why} \`npm run sow -- --help\` says what there is.`
    expect(readOptions(asked, args)).toEqual({ kind: 'say', ok: false, text })
  })

  it('tells of what stands beside the options where nothing may', () => {
    const { rest: _, ...plain } = asked
    expect(readOptions(plain, ['east'])).toMatchObject({ ok: false })
  })

  it.each([[['--help']], [['-h']], [['--bogus', '--help']]])('%j prints every option', (args) => {
    const { kind, ok, text } = readOptions(asked, args)
    expect({ kind, ok }).toEqual({ kind: 'say', ok: true })
    for (const line of ['  FIELD…', '  --rows N', '  --deep', '  --help', '  oats '])
      expect(text).toContain(line)
  })
})

/** Of package.json, those whose options are ours to read before anything is installed or built. */
const scripts = ['build.mjs', 'fuzz.mjs', 'screenshots.mjs', 'test.mjs', 'walls/check.mjs']
const run = (script, option) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), option], { encoding: 'utf8' })

test.each(scripts)('%s prints its options, and tells an unknown one in one line', (script) => {
  const asked = run(script, '--help')
  expect([asked.status, asked.stderr]).toEqual([0, ''])
  expect(asked.stdout).toContain('--help')
  const refused = run(script, '--bogus')
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr.trim().split('\n')).toEqual([expect.stringContaining('--bogus')])
})
