// What failed, read from the reports of the test runners: told first, before their whole output.
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './root.mjs'

const longestMessage = 700

const shorten = (message) => {
  const plain = stripVTControlCharacters(message ?? '').trim()
  return plain.length > longestMessage ? `${plain.slice(0, longestMessage)} …` : plain
}

const tell = (where, title, message) =>
  `${where}  ${title}\n    ${message.replaceAll('\n', '\n    ')}`

/**
 * The tests of a Vitest JSON report that failed, one text each: file, name, what went wrong.
 * A file that did not load stands for itself. `report` may be null (none was written).
 */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const where = relative(root, file.name)
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && file.status === 'failed')
      return [tell(where, 'did not load', shorten(file.message))]
    return failed.map((test) =>
      tell(where, test.fullName, shorten(test.failureMessages.join('\n'))),
    )
  })
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

/**
 * The tests of a Playwright JSON report that ended with `status` (`unexpected`: failed at each try;
 * `flaky`: passed at a later one), one text each: file and line, title, the first try's error.
 */
export function failuresOfPlaywright(report, status) {
  return (report?.suites ?? []).flatMap(specsOf).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === status)
      .map((test) => {
        const error = test.results.find((result) => result.errors?.length > 0)?.errors[0]
        return tell(`e2e/${spec.file}:${spec.line}`, spec.title, shorten(error?.message))
      }),
  )
}
