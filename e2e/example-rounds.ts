import { roundScripts } from '../test/round-scripts.ts'
import type { Page } from '@playwright/test'
import type { RoundView } from '../src/app/round/round-views.ts'
import { callApi } from './call-api.ts'
import type { TestServer } from './server.ts'

const minute = 60_000

/** Sits a round of 45 minutes by the `nth` script of the fixtures, on a clock that goes on; gives its id. */
export async function sitRound(server: TestServer, nth: number): Promise<string> {
  const script = roundScripts[nth]
  if (script === undefined) throw new Error(`There is no script ${nth}`)
  const body = { minutes: 45, level: 'senior', shape: 'prompt-led' }
  let round = await callApi<RoundView>(server, 'POST', '/api/rounds', body)
  const answers = [...script.answers_to_follow_ups]
  for (let at = 2; round.phase !== 'over'; at += 4) {
    const text = {
      opening: script.opening_answer,
      telling: script.telling,
      'follow-ups': answers.shift() ?? '',
      pivot: script.pivot_answer,
      'own-questions': 'What was the last incident that your team lost sleep over?',
    }[round.phase]
    await server.setClock(at * minute)
    const answered = { kind: 'answered', text, mode: 'typed' }
    const event = at > 44 ? { kind: 'ended' } : answered
    const next = { sequence: round.sequence + 1, event }
    round = await callApi(server, 'POST', `/api/rounds/${round.id}/events`, next)
  }
  await server.setClock(0)
  return round.id
}

/** Begins a round of 15 minutes on its page, led by the program or by a friend. */
export async function beginRound(page: Page, origin: string, ledBy: string): Promise<void> {
  await page.goto(`${origin}/rounds`)
  await page.getByLabel('15 minutes').check()
  await page.getByLabel(ledBy).check()
  await page.getByLabel('They prompt').check()
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The telling of a script, to be typed. */
export const exampleTelling: string = roundScripts[0]?.telling ?? ''
