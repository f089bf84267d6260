import { describe, expect, it } from 'vitest'
import { makeAnswerDocument, makeDocument } from '../../../test/factories.ts'
import { makeTestApp, type TestApp } from '../../../test/test-app.ts'
import { engines, type TestEngine } from '../../../test/test-database.ts'
import type { Facet } from '../../core/story/story.ts'
import { addRoundEvent } from '../round/add-round-event.ts'
import { emptyParts } from '../../core/answer/answer-parts.ts'
import { answerAttempt } from '../drill/answer-attempt.ts'
import { beginAnswer, deleteAnswer, saveAnswer } from '../answer/answers.ts'
import { chooseActive } from '../story/choose-active.ts'
import { createStory } from '../story/create-story.ts'
import { drawCard } from '../drill/draw-card.ts'
import { endPractice, rehearseAnswer } from '../guide/practise.ts'
import { rateAttempt } from '../drill/rate-attempt.ts'
import { saveStory } from '../story/save-story.ts'
import { settleDisagreement, unsettleDisagreement } from './settle-disagreement.ts'
import { startRound } from '../round/start-round.ts'
import { showLedger } from './show-ledger.ts'
import { showResult } from '../drill/show-result.ts'
import type { LedgerView } from './ledger-views.ts'
import type { ResultView } from '../views.ts'

const day = 24 * 60 * 60 * 1000
const telling =
  'I led the move of the archive. The migration took six months from design to cutover.'
const six = 'I would wait longer: that migration took half a year from design to cutover.'
const four = 'I would plan longer; the migration took four months from design to cutover.'

/** A story that tells of six months, active, in an app of its own. */
async function makeLedger(engine: TestEngine): Promise<TestApp & { id: string; start: number }> {
  const test = await makeTestApp({ engine })
  const { story } = await createStory(
    test.context(),
    makeDocument({ headline: 'Moved it', telling }),
  )
  await chooseActive(test.context(), { storyIds: [story.id], activeVersion: 0 })
  return { ...test, id: story.id, start: test.clock.now }
}

/** Answers a card of the story a day later than whatever was before. */
async function answer(
  test: TestApp & { id: string },
  text: string,
  facet: Facet = 'lesson',
): Promise<ResultView> {
  test.clock.now += day
  const card = { storyId: test.id, facet }
  const drawn = await drawCard(test.context(), { card, early: true })
  if (drawn.kind !== 'drawn') throw new Error(drawn.kind)
  const { attemptId } = drawn.card
  const given = { text, elapsedMs: 60_000, mode: 'typed', timeZone: 'UTC' } as const
  await answerAttempt(test.context(), attemptId, given)
  return rateAttempt(test.context(), attemptId, null)
}

const show = ({ disagreements }: LedgerView) =>
  disagreements.map(({ settled, sides }) => [
    settled?.ruling ?? 'open',
    ...sides.map((said) => said.map(({ quote, at }) => `${quote} ${at}`)),
  ])

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`the ledger on ${engine}`, () => {
    it('lists what one telling states, and has nothing to compare it with', async () => {
      const test = await makeLedger(engine)
      const ledger = await showLedger(test.context(), test.id)
      expect(ledger).toMatchObject({ shortName: 'Moved it', answers: 0, disagreements: [] })
      expect(ledger.facts.map(({ said }) => said.map(({ quote }) => quote))).toContainEqual([
        'six months',
      ])
      await expect(showLedger(test.context(), 'nowhere')).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('is told after an answer, settled, and told again only where the wrong words come back', async () => {
      const test = await makeLedger(engine)
      const { id, start, clock } = test
      const first = await answer(test, four)
      const said = {
        kind: 'said',
        source: { kind: 'story', part: 'telling' },
        quote: 'six months',
        at: start,
      }
      expect(first.disagreements).toEqual([
        { kind: 'duration', quote: 'four months', before: said },
      ])
      expect((await answer(test, six)).disagreements).toEqual([])

      const open = await showLedger(test.context(), id)
      expect(show(open)).toEqual([
        [
          'open',
          [`six months ${start}`, `half a year ${start + 2 * day}`],
          [`four months ${start + day}`],
        ],
      ])
      const disagreement = open.disagreements[0]?.id ?? ''
      const settled = await settleDisagreement(test.context(), id, {
        id: disagreement,
        ruling: 'first',
      })
      expect(show(settled)[0]?.[0]).toBe('first')
      expect((await showResult(test.context(), first.attempt.id)).disagreements).toEqual([])

      const settledAt = clock.now
      expect((await answer(test, six)).disagreements).toEqual([])
      expect((await answer(test, four)).disagreements).toEqual([
        {
          kind: 'duration',
          quote: 'four months',
          before: { kind: 'settled', quote: 'six months', at: settledAt },
        },
      ])

      await settleDisagreement(test.context(), id, { id: disagreement, ruling: 'both' })
      expect((await answer(test, four)).disagreements).toEqual([])
      const opened = await unsettleDisagreement(test.context(), id, disagreement)
      expect(show(opened)[0]?.[0]).toBe('open')
    })

    it('dates the words of the story by the save that brought them in, whatever was saved since', async () => {
      const test = await makeLedger(engine)
      const { id, start, clock } = test
      clock.now += 3 * day
      const document = makeDocument({
        headline: 'Moved it all',
        telling: `${telling} It never broke.`,
      })
      await saveStory(test.context(), id, { version: 1, document, run: 'a' })
      await answer(test, four)
      expect(show(await showLedger(test.context(), id))).toEqual([
        ['open', [`six months ${start}`], [`four months ${start + 4 * day}`]],
      ])
      const corrected = { ...document, telling: telling.replace('six', 'four') }
      await saveStory(test.context(), id, { version: 2, document: corrected, run: 'b' })
      expect(show(await showLedger(test.context(), id))).toEqual([])
    })

    it('refuses to settle what does not stand against each other', async () => {
      const test = await makeLedger(engine)
      const settling = settleDisagreement(test.context(), test.id, { id: 'none', ruling: 'both' })
      await expect(settling).rejects.toMatchObject({ code: 'not-found' })
    })

    it('reads a spoken answer without a transcript as no telling', async () => {
      const test = await makeLedger(engine)
      expect((await answer(test, '  ')).disagreements).toEqual([])
      expect(await showLedger(test.context(), test.id)).toMatchObject({ answers: 0 })
    })

    it('hears what was said in a round of the story once it is over, but not its opening', async () => {
      const test = await makeLedger(engine)
      const { context, id, clock } = test
      let round = await startRound(context(), { minutes: 15, level: 'mid', storyId: id })
      for (const text of ['The opening took nine months.', four]) {
        clock.now += 60_000
        const event = { kind: 'answered', text, mode: 'typed' } as const
        round = await addRoundEvent(context(), round.id, { sequence: round.sequence + 1, event })
      }
      expect(await showLedger(context(), id)).toMatchObject({ answers: 0 })
      const event = { kind: 'ended' } as const
      await addRoundEvent(context(), round.id, { sequence: round.sequence + 1, event })
      const { answers, disagreements } = await showLedger(context(), id)
      expect(answers).toBe(1)
      expect(disagreements[0]?.sides[1]).toMatchObject([
        { quote: 'four months', source: { kind: 'round', roundId: round.id, facet: null } },
      ])
    })

    it('holds a built answer and its rehearsal against the story, and forgets an answer put away', async () => {
      const test = await makeLedger(engine)
      const { context, id, clock } = test
      clock.now += day
      const asked = { question: 'What was the largest?', kind: 'ambition' } as const
      const { answer: built } = await beginAnswer(context(), id, asked)
      // What it took from the story says what the story says.
      expect(await showLedger(context(), id)).toMatchObject({ answers: 1, disagreements: [] })

      clock.now += day
      const parts = { ...emptyParts(), situation: four }
      const document = makeAnswerDocument({ ...asked, parts })
      await saveAnswer(context(), built.id, { version: 1, document, run: 'a' })
      const wrong = await showLedger(context(), id)
      expect(wrong.disagreements[0]?.sides[1]).toMatchObject([
        { quote: 'four months', source: { kind: 'built', answerId: built.id }, at: clock.now },
      ])

      const { practice } = await rehearseAnswer(context(), built.id)
      clock.now += 60_000
      const given = { text: four, elapsedMs: 60_000, mode: 'typed', storyId: null } as const
      await endPractice(context(), practice.id, given)
      const said = (await showLedger(context(), id)).disagreements[0]?.sides[1]
      expect(said?.map(({ source }) => source.kind)).toEqual(['built', 'practice'])

      await deleteAnswer(context(), built.id)
      const left = (await showLedger(context(), id)).disagreements[0]?.sides[1]
      expect(left?.map(({ source }) => source.kind)).toEqual(['practice'])
    })

    it('compares the newest answers of each card, and never fewer than five', async () => {
      const test = await makeLedger(engine)
      await answer(test, four, 'handoff')
      for (let count = 1; count <= 21; count++) await answer(test, `${six} Number ${count}.`)
      const { answers, disagreements } = await showLedger(test.context(), test.id)
      expect(answers).toBe(7)
      expect(disagreements).toHaveLength(1)
    })
  })
}
