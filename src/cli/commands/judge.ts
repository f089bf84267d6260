import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { AppError, failures } from '../../app/app-error.ts'
import { judgeLine } from '../../core/judge/judge-lines.ts'

/** `judge`: the judge alone, over lines of JSON. */
export function addJudge(program: Command): void {
  program
    .command('judge')
    .description(
      'Judge answers: one line of JSON in {id, facet?, question?, headline?, text}, one line of JSON out.',
    )
    .argument('[file]', 'lines of JSON; without it they are read from standard input')
    .requiredOption('--jsonl', 'read and write lines of JSON')
    .action(async (file: string | undefined) => {
      const refused = await judgeStream(file)
      if (refused > 0) process.exitCode = failures['bad-input'].exitCode
    })
}

/** Judges line by line; says on standard error which lines could not be read, and gives their number. */
async function judgeStream(file: string | undefined): Promise<number> {
  const input = file === undefined || file === '-' ? process.stdin : await openFile(file)
  let refused = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const result = judgeLine(line, number)
    if (result.kind === 'judged') {
      if (!process.stdout.write(`${JSON.stringify(result.value)}\n`)) {
        await once(process.stdout, 'drain')
      }
    } else {
      refused++
      console.error(`line ${result.line}: ${result.what}`)
    }
  }
  return refused
}

async function openFile(file: string): Promise<NodeJS.ReadableStream> {
  try {
    return (await open(file)).createReadStream()
  } catch (error) {
    throw new AppError('not-found', `${file} cannot be opened.`, { cause: error })
  }
}
