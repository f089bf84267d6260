import { clockMs } from '../core/drill/limits.ts'
import { sayClock } from '../core/words/say-time.ts'
import type { Terminal } from './terminal.ts'

/** How often what is typed is kept, in milliseconds. */
const keepEveryMs = 1000
/** How often the clock is looked at, in milliseconds. */
const tickMs = 250

export interface TypedAnswer {
  text: string
  elapsedMs: number
}

export interface AnswerDesk {
  terminal: Terminal
  /** What was typed and how long it took, where an answer is taken up again. */
  before: TypedAnswer
  /** A clock that does not jump, in milliseconds. */
  clock: () => number
  /** Whether it is kept now; what is not is given again. Never throws. */
  keepDraft: (draft: TypedAnswer) => Promise<boolean>
  /** What stands before the line, by the time taken; without it the 90 seconds of a card. */
  promptAt?: (elapsedMs: number) => string
}

/**
 * Takes an answer line by line until an empty line or Ctrl-D, with the clock as the prompt. What is typed is kept
 * once a second, and once more when Ctrl-C breaks off (which is thrown on, as Interrupted).
 */
export async function typeAnswer({
  terminal,
  before,
  clock,
  keepDraft,
  promptAt = clockPrompt,
}: AnswerDesk): Promise<TypedAnswer> {
  const lines = before.text === '' ? [] : [before.text]
  const startedAt = clock() - before.elapsedMs
  const elapsedMs = () => clock() - startedAt
  const draft = () => {
    const text = [...lines, terminal.unfinishedLine()].filter((line) => line !== '').join('\n')
    return { text, elapsedMs: elapsedMs() }
  }

  let shown = ''
  let keptText: string | null = before.text
  let keptAt = elapsedMs()
  let keeping: Promise<void> = Promise.resolve()
  const keep = () => {
    const now = draft()
    if (now.text === keptText) return
    keptText = now.text
    keptAt = now.elapsedMs
    keeping = keeping.then(async () => {
      if (!(await keepDraft(now))) keptText = null
    })
  }
  const tick = setInterval(() => {
    const prompt = promptAt(elapsedMs())
    if (prompt !== shown) terminal.setPrompt(prompt)
    shown = prompt
    if (elapsedMs() - keptAt >= keepEveryMs) keep()
  }, tickMs)

  try {
    for (;;) {
      shown = promptAt(elapsedMs())
      const line = await terminal.nextLine(shown)
      if (line === null || (line.trim() === '' && lines.length > 0)) break
      if (line.trim() !== '') lines.push(line)
    }
    return { text: lines.join('\n'), elapsedMs: elapsedMs() }
  } catch (error) {
    keep()
    throw error
  } finally {
    clearInterval(tick)
    await keeping
  }
}

/** `1:30`, `0:29 left` from thirty seconds on, and `+0:07` past zero. */
export function clockPrompt(elapsedMs: number): string {
  const left = Math.ceil((clockMs - elapsedMs) / 1000)
  if (left < 0) return `+${sayClock(-left * 1000)} > `
  return `${sayClock(left * 1000)}${left <= 30 ? ' left' : ''} > `
}
