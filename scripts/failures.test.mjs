import { join } from 'node:path'
import { expect, it } from 'vitest'
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs'
import { root } from './root.mjs'

it('tells a failed unit test by file, name and message, and a file that did not load', () => {
  const report = {
    testResults: [
      {
        name: join(root, 'src', 'a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'holds', failureMessages: [] },
          { status: 'failed', fullName: 'adds up', failureMessages: ['expected 3\nto be 4'] },
        ],
      },
      {
        name: join(root, 'src', 'b.test.ts'),
        status: 'failed',
        message: 'Unexpected token',
        assertionResults: [],
      },
    ],
  }
  expect(failuresOfVitest(report)).toEqual([
    'src/a.test.ts  adds up\n    expected 3\n    to be 4',
    'src/b.test.ts  did not load\n    Unexpected token',
  ])
})

it('tells a failed browser test and one that needed a second try apart, without colours', () => {
  const spec = (title, status, ...messages) => ({
    title,
    file: 'draw.e2e.ts',
    line: 7,
    tests: [
      { status, results: messages.map((message) => ({ errors: message ? [{ message }] : [] })) },
    ],
  })
  const report = {
    suites: [
      {
        specs: [spec('passes', 'expected', '')],
        suites: [
          {
            specs: [
              spec('fails', 'unexpected', '\u001b[31mno heading\u001b[39m', 'no heading'),
              spec('races', 'flaky', 'x'.repeat(5_000), ''),
            ],
          },
        ],
      },
    ],
  }
  expect(failuresOfPlaywright(report, 'unexpected')).toEqual([
    'e2e/draw.e2e.ts:7  fails\n    no heading',
  ])
  const [flaky, ...others] = failuresOfPlaywright(report, 'flaky')
  expect(others).toEqual([])
  expect(flaky).toMatch(/^e2e\/draw\.e2e\.ts:7 {2}races\n {4}x+ …$/)
})

it('has nothing to tell without a report', () => {
  expect(failuresOfVitest(null)).toEqual([])
  expect(failuresOfPlaywright(null, 'unexpected')).toEqual([])
})
