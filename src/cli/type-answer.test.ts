import { describe, expect, it, vi } from 'vitest'
import { Interrupted, type Terminal } from './terminal.ts'
import { clockPrompt, typeAnswer, type TypedAnswer } from './type-answer.ts'

const empty: TypedAnswer = { text: '', elapsedMs: 0 }

/** A terminal that gives these lines, moving the clock before each; an Error is thrown, null is Ctrl-D. */
function scripted(lines: (string | null | Error)[], clock: { now: number }): Terminal {
  const left = [...lines]
  return {
    interactive: true,
    say: () => undefined,
    nextLine: async () => {
      clock.now += 10_000
      await vi.advanceTimersByTimeAsync(1500)
      const line = left.shift() ?? null
      if (line instanceof Error) throw line
      return line
    },
    setPrompt: () => undefined,
    unfinishedLine: () => '',
    close: () => undefined,
  }
}

async function type(lines: (string | null | Error)[], before = empty, refusals = 0) {
  vi.useFakeTimers()
  try {
    const clock = { now: 1000 }
    const drafts: TypedAnswer[] = []
    const answer = await typeAnswer({
      terminal: scripted(lines, clock),
      before,
      clock: () => clock.now,
      keepDraft: (draft) => Promise.resolve(drafts.push(draft) > refusals),
    }).catch((error: unknown) => error)
    return { answer, drafts }
  } finally {
    vi.useRealTimers()
  }
}

describe('typeAnswer', () => {
  it.each([
    ['an empty line', ['I stopped it.', 'At two.', ''], 30_000],
    ['Ctrl-D', ['I stopped it.', 'At two.', null], 30_000],
    ['an empty line, but not before the first word', ['', 'I stopped it.', 'At two.', ''], 40_000],
  ])('takes lines until %s', async (_, lines, elapsedMs) => {
    const { answer } = await type(lines)
    expect(answer).toEqual({ text: 'I stopped it.\nAt two.', elapsedMs })
  })

  it('goes on from what was typed before, on the same clock', async () => {
    const { answer } = await type(['At two.', ''], { text: 'I stopped it.', elapsedMs: 40_000 })
    expect(answer).toEqual({ text: 'I stopped it.\nAt two.', elapsedMs: 60_000 })
  })

  it('keeps what is typed while it is typed, each draft once', async () => {
    const { drafts } = await type(['I stopped it.', 'At two.', ''])
    expect(drafts.map(({ text }) => text)).toEqual(['I stopped it.', 'I stopped it.\nAt two.'])
  })

  it('gives a draft that could not be kept again, and loses nothing of the answer', async () => {
    const { answer, drafts } = await type(['I stopped it.', 'At two.', 'Alone.', ''], empty, 2)
    expect(answer).toMatchObject({ text: 'I stopped it.\nAt two.\nAlone.' })
    expect(drafts.length).toBeGreaterThan(2)
    expect(drafts.at(-1)?.text).toBe('I stopped it.\nAt two.\nAlone.')
  })

  it('keeps it when it is broken off, too', async () => {
    const { answer, drafts } = await type(['I stopped it.', new Interrupted()])
    expect(answer).toBeInstanceOf(Interrupted)
    expect(drafts.at(-1)?.text).toBe('I stopped it.')
  })
})

describe('clockPrompt', () => {
  it.each([
    [0, '1:30 > '],
    [400, '1:30 > '],
    [59_000, '0:31 > '],
    [60_000, '0:30 left > '],
    [90_000, '0:00 left > '],
    [91_500, '+0:01 > '],
    [155_000, '+1:05 > '],
  ])('after %i ms reads %s', (elapsedMs, prompt) => {
    expect(clockPrompt(elapsedMs)).toBe(prompt)
  })
})
