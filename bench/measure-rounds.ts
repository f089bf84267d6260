import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { RoundView } from '../src/app/round/round-views.ts'
import { startServer } from '../e2e/server.ts'
import { median, p99 } from './quantiles.ts'
import { againstBar, type Table } from './table.ts'

const tellingWords = 1_500
const longRounds = 150
const warmRounds = 30
const nextQuestionBar = 50
/**
 * Between a prompt and the end of the telling. Whoever tells so many words takes ten minutes; a quarter of a second after
 * the last write the database moves its log into its file, and a telling that ends in that moment waits for it.
 */
const tellingMs = 600

const atOnce = 200
/** Between two answers of one candidate; people take minutes, so the server sees some ten times the load of a real 200. */
const thinkMs = { least: 4_000, most: 11_000 }
const atOnceBar = 200

interface Script {
  opening_answer: string
  telling: string
  answers_to_follow_ups: string[]
  pivot_answer: string
}

const readScripts = (): Script[] =>
  ['rounds', 'own'].flatMap((file) =>
    readFileSync(`test/fixtures/rounds/${file}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Script),
  )

/** A telling of so many words, made of what scripted candidates say, another one for each `turn`. */
function makeLongTelling(scripts: readonly Script[], turn: number): string {
  const from = turn % scripts.length
  const words = [...scripts.slice(from), ...scripts.slice(0, from)].flatMap(
    ({ telling, answers_to_follow_ups }) =>
      [telling, ...answers_to_follow_ups].join(' ').split(' '),
  )
  return words.slice(0, tellingWords).join(' ')
}

/** Over a connection of its own: between two answers of a person the server has hung up. */
async function post(address: string, body: object): Promise<RoundView> {
  const headers = { 'content-type': 'application/json' }
  const outgoing = request(address, { method: 'POST', agent: false, headers })
  outgoing.end(JSON.stringify(body))
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  const answer = await text(response)
  if (response.statusCode !== 200 && response.statusCode !== 201)
    throw new Error(`${address}: ${response.statusCode ?? ''} ${answer}`)
  return JSON.parse(answer) as RoundView
}

const begin = (origin: string): Promise<RoundView> =>
  post(`${origin}/api/rounds`, { minutes: 45, level: 'senior' })

/** Sends the next event of a round, and gives the round after it and how long that took. */
async function send(
  origin: string,
  round: RoundView,
  event: object,
): Promise<{ round: RoundView; ms: number }> {
  const started = performance.now()
  const sequence = round.sequence + 1
  const next = await post(`${origin}/api/rounds/${round.id}/events`, { sequence, event })
  return { round: next, ms: performance.now() - started }
}

const say = (words: string) => ({ kind: 'answered', text: words, mode: 'typed' })

async function measureLongTellings(origin: string, scripts: readonly Script[]): Promise<number[]> {
  const samples: number[] = []
  for (let turn = 0; turn < warmRounds + longRounds; turn++) {
    const { round } = await send(origin, await begin(origin), say('Ready.'))
    await wait(tellingMs)
    const { ms } = await send(origin, round, say(makeLongTelling(scripts, turn)))
    if (turn >= warmRounds) samples.push(ms)
  }
  return samples
}

/** Sits one whole round with time to think; gives how long each next question took. */
async function sit(origin: string, script: Script, random: () => number): Promise<number[]> {
  const samples: number[] = []
  const answers = [script.opening_answer, script.telling, ...script.answers_to_follow_ups]
  let round = await begin(origin)
  while (round.phase !== 'over') {
    await wait(thinkMs.least + random() * (thinkMs.most - thinkMs.least))
    const own = round.phase === 'own-questions'
    const event = own ? { kind: 'ended' } : say(answers.shift() ?? script.pivot_answer)
    const sent = await send(origin, round, event)
    round = sent.round
    samples.push(sent.ms)
  }
  return samples
}

/** The interviewer over HTTP: one long telling after another, then many rounds at once. */
export async function measureRounds(): Promise<Table[]> {
  const server = await startServer({})
  try {
    const { origin } = server
    const scripts = readScripts()
    const long = await measureLongTellings(origin, scripts)
    const seats = Array.from({ length: atOnce }, (_, seat) => scripts[seat % scripts.length])
      .filter((script) => script !== undefined)
      .map((script) => sit(origin, script, Math.random))
    const many = (await Promise.all(seats)).flat()
    return [
      {
        title: 'Rounds',
        note: `From the end of an answer to the next question, over the HTTP API. ${longRounds} tellings of ${tellingWords.toLocaleString('en')} words one after another, each ${tellingMs} ms after its prompt; then ${atOnce} rounds at once, ${many.length.toLocaleString('en')} answers with ${thinkMs.least / 1000} to ${thinkMs.most / 1000} s between two of one candidate, the review at the end among them.`,
        heads: ['what', 'median', 'p99'],
        rows: [
          [
            'next question after a long telling',
            `${median(long).toFixed(1)} ms`,
            againstBar(p99(long), nextQuestionBar, 'ms'),
          ],
          [
            `${atOnce} rounds at once`,
            `${median(many).toFixed(1)} ms`,
            againstBar(p99(many), atOnceBar, 'ms'),
          ],
        ],
      },
    ]
  } finally {
    await server.stop()
  }
}
