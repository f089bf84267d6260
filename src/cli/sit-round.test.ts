import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { roundScripts } from '../../test/round-scripts.ts'
import { makeTestApp } from '../../test/test-app.ts'
import { sitRound } from './sit-round.ts'
import { createTerminal } from './terminal.ts'

const [script] = roundScripts

it('sits a whole round from a pipe, an empty line after each answer, and says what the panel wrote', async () => {
  const { context } = await makeTestApp()
  const input = new PassThrough()
  const output = new PassThrough()
  const terminal = createTerminal(input, output)
  const { opening_answer, telling, answers_to_follow_ups, pivot_answer } = script!
  // More answers than any round asks for; what is left over are questions of the candidate's own.
  const answers = [opening_answer, telling, ...answers_to_follow_ups, pivot_answer, pivot_answer]
  input.end(answers.map((text) => `${text}\n\n`).join(''))

  const round = await sitRound(context, terminal, { minutes: 45, level: 'senior' }, 88)
  terminal.close()
  expect(round).toMatchObject({
    phase: 'over',
    result: { review: { ruling: { cannotTell: true } } },
  })
  const said = String(output.read()).replace(/\s+/g, ' ')
  expect(said).toContain('Is there anything you would like to know')
  expect(said).toContain('Verdict: no hire, because nobody can tell. ')
  expect(said.indexOf('Verdict')).toBeGreaterThan(said.indexOf('What would you like to ask me?'))
})
