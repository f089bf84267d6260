/**
 * Two programs at a time write to one database and are killed (SIGKILL) at random moments, from their opening on.
 * After each round everything that was acknowledged must be there, and the database must open and be sound.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../src/store/open-database.ts'
import { tableToMarkdown } from '../table.ts'
import { findLosses } from './check.ts'
import { type Acknowledged, writeUntilKilled } from './writer.ts'

/** How long a writer goes on after its first word, at most, in milliseconds. */
const longestWritingMs = 600
/** Every so many rounds the writers are killed while they start and open the database, within this time. */
const earlyEvery = 5
const longestStartMs = 500
/** Rounds at one database before the next begins with an empty folder, and so with its making. */
const roundsPerDatabase = 10

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '50' } },
})

/**
 * Runs one writer and kills it, some time after its first word or, when `early`, after its start. Gives what it
 * had said by then.
 */
const runAndKill = async (
  dataFolder: string,
  storyId: string,
  writer: string,
  early: boolean,
): Promise<Acknowledged[]> => {
  const self = fileURLToPath(import.meta.url)
  const child = spawn(process.execPath, [self, 'write', dataFolder, storyId, writer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  const ended = once(child, 'close')
  if (!early) await Promise.race([once(child.stdout, 'data'), ended])
  await sleep(Math.random() * (early ? longestStartMs : longestWritingMs))
  child.kill('SIGKILL')
  const [, signal] = await ended
  if (signal !== 'SIGKILL') throw new Error('A writer ended before it was killed.')
  const lines = output.split('\n')
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Acknowledged)
}

const prove = async (rounds: number): Promise<void> => {
  const counts = { draft: 0, answer: 0, save: 0 }
  let [lost, unopened, silent] = [0, 0, 0]
  let dataFolder = ''
  const folders: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsPerDatabase === 0) {
      dataFolder = await mkdtemp(join(tmpdir(), 'third-level-kill-proof-'))
      folders.push(dataFolder)
    }
    const storyId = `story-${String(round).padStart(4, '0')}`
    const said = await Promise.all(
      ['a', 'b'].map((writer) => runAndKill(dataFolder, storyId, writer, round % earlyEvery === 0)),
    )
    const acknowledged = said.flat()
    if (acknowledged.length === 0) silent += 1
    for (const { kind } of acknowledged) counts[kind] += 1

    const opened = await openDatabase({ dataFolder })
    if (opened.kind === 'damaged') {
      unopened += 1
      console.error(`Round ${round}: ${opened.detail}`)
      continue
    }
    const losses = await findLosses(opened.database, storyId, acknowledged)
    await opened.database.close()
    lost += losses.length
    for (const loss of losses) console.error(`Round ${round}: ${loss}`)
  }
  for (const folder of folders) await rm(folder, { recursive: true, force: true })

  const note =
    `${rounds} rounds with two writers each, killed within ${longestWritingMs} ms of writing; ` +
    `in ${silent} rounds while they opened the database.`
  console.log(
    tableToMarkdown({
      title: 'Killed while writing',
      note,
      heads: ['', 'count'],
      rows: [
        ['drafts acknowledged', String(counts.draft)],
        ['answers acknowledged', String(counts.answer)],
        ['story saves acknowledged', String(counts.save)],
        ['lost or contradictory', String(lost)],
        ['databases that did not open', String(unopened)],
      ],
    }),
  )
  if (counts.answer === 0 || lost > 0 || unopened > 0) process.exitCode = 1
}

const [task, dataFolder, storyId, writer] = positionals
if (task === 'write' && dataFolder && storyId && writer) {
  await writeUntilKilled(dataFolder, storyId, writer)
} else {
  await prove(Number(values.rounds))
}
