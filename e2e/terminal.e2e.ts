import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ResultView } from '../src/app/views.ts'
import { drillOneExample } from './answer-cards.ts'
import { callApi } from './call-api.ts'
import { answerByFacet } from './example-answers.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'

const program = join(import.meta.dirname, '..', 'bin', 'third-level.js')

/** Runs a command over the data of a server, with `input` typed into it; gives both outputs. */
async function runCommand(server: TestServer, words: string[], input: string) {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, THIRD_LEVEL_HOME: server.dataFolder },
  })
  let [out, error] = ['', '']
  child.stdout.on('data', (data) => (out += String(data)))
  child.stderr.on('data', (data) => (error += String(data)))
  child.stdin.end(input)
  const [exitCode] = (await once(child, 'close')) as [number]
  return { out, error, exitCode }
}

test('a card answered in the terminal, beside the running server, is judged as on the page', async ({
  server,
}) => {
  await drillOneExample(server)
  const facet = 'stakeholder'
  const typed = `${answerByFacet[facet]}\n\n4\n`
  const json = await runCommand(server, ['draw', '--facet', facet, '--json'], typed)
  expect(json.exitCode).toBe(0)
  const told = JSON.parse(json.out) as ResultView
  const shown = await callApi<ResultView>(server, 'GET', `/api/attempts/${told.attempt.id}`)
  expect(told).toEqual(shown)
  expect(shown.attempt).toMatchObject({ text: answerByFacet[facet], selfRating: 4 })

  const again = await runCommand(server, ['draw', '--facet', facet, '--early'], typed)
  expect(again.exitCode).toBe(0)
  const lines = again.out.split('\n')
  expect(lines[0]).toBe('Drawing a card …')
  expect(again.out).toContain(`Overall ${shown.judgment?.overall.toFixed(1)} of 5, you said 4`)
  for (const { dimension, required } of shown.dimensions) {
    const rating = shown.judgment?.ratings[dimension] ?? 1
    const marks = '●'.repeat(rating) + '○'.repeat(5 - rating)
    const line = lines.find((one) => one.startsWith(`  ${marks}  `) && lineNames(one, dimension))
    expect(line, dimension).toBeDefined()
    expect(line?.endsWith('needed here')).toBe(required)
  }
})

const lineNames = (line: string, dimension: string): boolean =>
  line.toLowerCase().split(/\s+/).includes(dimension)
