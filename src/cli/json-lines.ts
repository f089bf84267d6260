import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { AppError, failures } from '../app/app-error.ts'
import { toPlainLines } from './output.ts'

/** What one line gives: a value to write, or what is wrong with the line. */
export type LineAnswer = { value: unknown } | { line: number; what: string }

/**
 * Gives a command its `[file]` argument and `--jsonl` option: each line of JSON is answered by one line of JSON,
 * in order. Lines that cannot be read are told on standard error, and the exit code says that there were some.
 */
export function answerJsonLines(
  command: Command,
  answer: (json: string, number: number) => LineAnswer,
): void {
  command
    .argument('[file]', 'lines of JSON; without it they are read from standard input')
    .requiredOption('--jsonl', 'read and write lines of JSON')
    .action((file: string | undefined) => answerLinesOf(file, answer))
}

/** Answers a file or standard input line by line; the exit code says whether there were lines that cannot be read. */
export async function answerLinesOf(
  file: string | undefined,
  answer: (json: string, number: number) => LineAnswer,
): Promise<void> {
  const refused = await answerStream(file, answer)
  if (refused > 0) process.exitCode = failures['bad-input'].exitCode
}

/** Answers line by line, and gives the number of lines that could not be read. */
async function answerStream(
  file: string | undefined,
  answer: (json: string, number: number) => LineAnswer,
): Promise<number> {
  const input = file === undefined || file === '-' ? process.stdin : await openFile(file)
  let refused = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const result = answer(line, number)
    if ('value' in result) {
      if (!process.stdout.write(`${JSON.stringify(result.value)}\n`)) {
        await once(process.stdout, 'drain')
      }
    } else {
      refused++
      process.stderr.write(toPlainLines([`line ${result.line}: ${result.what}`]))
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
