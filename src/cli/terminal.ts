import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { toPlainLines } from './output.ts'

/** Ctrl-C in the middle of something. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

/** Lines to and from a person, or from a pipe. */
export interface Terminal {
  /** Whether a person sits there, who sees prompts. */
  interactive: boolean
  say: (...lines: string[]) => void
  /** The next line, or null after Ctrl-D or at the end of a pipe. Throws Interrupted on Ctrl-C. */
  nextLine: (prompt: string) => Promise<string | null>
  /** Changes the prompt while a line is being typed. */
  setPrompt: (prompt: string) => void
  /** What stands on the line that is being typed. */
  unfinishedLine: () => string
  close: () => void
}

interface Waiting {
  resolve: (line: string | null) => void
  reject: (error: Error) => void
}

/** A person's terminal, where both ends are one, or a pipe. */
export function createTerminal(
  input: Readable & { isTTY?: boolean },
  output: Writable & { isTTY?: boolean },
): Terminal {
  const interactive = input.isTTY === true && output.isTTY === true
  const arrived: string[] = []
  let reader: Interface | null = null
  let pipeEnded = false
  let waiting: Waiting | null = null

  /** At once: the lines of a pipe arrive many at a time, and only one is waited for. */
  const settle = (how: (waiting: Waiting) => void) => {
    const settled = waiting
    waiting = null
    if (settled !== null) how(settled)
  }

  /** A person may go on after Ctrl-D, which closes the reader; a pipe that has ended stays so. */
  const open = (): Interface => {
    if (reader !== null) return reader
    reader = interactive
      ? createInterface({ input, output, terminal: true, historySize: 0 })
      : createInterface({ input, crlfDelay: Infinity })
    reader.on('line', (line) => {
      if (waiting === null) arrived.push(line)
      else settle(({ resolve }) => resolve(line))
    })
    reader.on('SIGINT', () => settle(({ reject }) => reject(new Interrupted())))
    reader.on('close', () => {
      reader = null
      if (interactive) output.write('\n')
      else pipeEnded = true
      settle(({ resolve }) => resolve(null))
    })
    return reader
  }

  return {
    interactive,
    say: (...lines) => void output.write(toPlainLines(lines)),
    async nextLine(prompt) {
      const early = arrived.shift()
      if (early !== undefined) return early
      if (pipeEnded) return null
      const current = open()
      if (interactive) {
        current.setPrompt(prompt)
        current.prompt()
      }
      return new Promise<string | null>((resolve, reject) => {
        waiting = { resolve, reject }
      })
    },
    setPrompt(prompt) {
      if (!interactive || reader === null || waiting === null) return
      reader.setPrompt(prompt)
      reader.prompt(true)
    },
    unfinishedLine: () => (interactive ? (reader?.line ?? '') : ''),
    close: () => reader?.close(),
  }
}
