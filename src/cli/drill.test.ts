import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { makeTestApp, wordJudge } from '../../test/test-app.ts'
import { AppError } from '../app/app-error.ts'
import { chooseActive } from '../app/story/choose-active.ts'
import type { AppContext } from '../app/context.ts'
import { createStory } from '../app/story/create-story.ts'
import { findOpenAttempt } from '../app/drill/find-open-attempt.ts'
import { drill } from './drill.ts'
import { Interrupted, type Terminal } from './terminal.ts'

/** A person who types these lines, or breaks off; and what they were shown. */
function makeTerminal(lines: (string | Interrupted)[]) {
  const said: string[] = []
  const left = [...lines]
  const terminal: Terminal = {
    interactive: false,
    say: (...more) => void said.push(...more),
    nextLine: async () => {
      const line = left.shift() ?? null
      if (line instanceof Interrupted) throw line
      return line
    },
    setPrompt: () => undefined,
    unfinishedLine: () => '',
    close: () => undefined,
  }
  return { terminal, said }
}

async function makeDesk() {
  const test = await makeTestApp({ judge: wordJudge })
  const { story } = await createStory(test.context(), makeDocument({ headline: 'The ledger' }))
  await chooseActive(test.context(), { storyIds: [story.id], activeVersion: 0 })
  const full = new AppError('disk-full', 'The disk is full.')
  /** The same desk on a disk that takes no more. */
  const fullContext = (): AppContext => {
    const context = test.context()
    const { stores } = context.database
    const attempt = { ...stores.attempt, saveDraft: () => Promise.reject(full) }
    const transaction = () => Promise.reject(full)
    const database = { ...context.database, stores: { ...stores, attempt }, transaction }
    return { ...context, database }
  }
  return { context: test.context, fullContext, full }
}

describe('drill', () => {
  it('shows what was measured after the self-rating, and keeps the answer', async () => {
    const { context } = await makeDesk()
    const { terminal, said } = makeTerminal(['fluent, I stopped it.', '', '4'])
    await drill(context, terminal, {})
    expect(said.join('\n')).toMatch(/How did it go\?[^]*Overall 5\.0 of 5, you said 4/)
    expect(await findOpenAttempt(context())).toBeNull()
  })

  it.each([
    ['is ended', ['I stopped it.', 'At two.', '']],
    ['is broken off', ['I stopped it.', 'At two.', new Interrupted()]],
  ])('shows the words of an answer that %s and cannot be kept', async (_, lines) => {
    const { fullContext, full } = await makeDesk()
    const { terminal, said } = makeTerminal(lines)
    await expect(drill(fullContext, terminal, {})).rejects.toBe(full)
    expect(said.at(-1)).toBe('I stopped it.\nAt two.')
    expect(said).toContain('Your answer is not kept. This is what you typed:')
  })

  it('says nothing of the kind where it is broken off and kept', async () => {
    const { context } = await makeDesk()
    const { terminal, said } = makeTerminal(['I stopped it.', new Interrupted()])
    await expect(drill(context, terminal, {})).rejects.toBeInstanceOf(Interrupted)
    expect(said.join()).not.toContain('not kept')
    expect((await findOpenAttempt(context()))?.attempt.text).toBe('I stopped it.')
  })
})
