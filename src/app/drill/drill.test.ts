import { describe, expect, it } from 'vitest'
import { clockMs } from '../../core/drill/limits.ts'
import { facets } from '../../core/story/story.ts'
import { makeDocument } from '../../../test/factories.ts'
import { makeTestApp, testStart, wordJudge, type TestApp } from '../../../test/test-app.ts'
import { engines, type TestEngine } from '../../../test/test-database.ts'
import { abandonAttempt } from './abandon-attempt.ts'
import { answerAttempt, type GivenAnswer } from './answer-attempt.ts'
import { chooseActive } from '../story/choose-active.ts'
import { createStory } from '../story/create-story.ts'
import { deleteStory } from '../story/delete-story.ts'
import { drawCard, type DrawOptions } from './draw-card.ts'
import { findOpenAttempt } from './find-open-attempt.ts'
import { listAttempts } from './list-attempts.ts'
import { rateAttempt } from './rate-attempt.ts'
import { saveDraft } from './save-draft.ts'
import { changeSettings } from '../settings.ts'
import { showBank } from '../story/show-bank.ts'
import { saveStory } from '../story/save-story.ts'
import { showProgress } from './show-progress.ts'
import { showResult } from './show-result.ts'
import { showStory } from '../story/show-story.ts'
import { startAttempt } from './start-attempt.ts'
import type { DrawnCard, ResultView } from '../views.ts'
import { showLedger } from '../ledger/show-ledger.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** An app with `count` active stories. */
async function makeDesk(engine: TestEngine, count = 1): Promise<TestApp & { ids: string[] }> {
  const test = await makeTestApp({ engine, judge: wordJudge })
  const context = test.context()
  const ids: string[] = []
  for (let number = 1; number <= count; number++) {
    const document = makeDocument({ headline: `Story ${number}`, telling: 'We moved it.' })
    ids.push((await createStory(context, document)).story.id)
  }
  if (count > 0) await chooseActive(context, { storyIds: ids, activeVersion: 0 })
  return { ...test, ids }
}

async function draw(test: TestApp, options: DrawOptions = {}): Promise<DrawnCard> {
  const drawn = await drawCard(test.context(), options)
  if (drawn.kind !== 'drawn') throw new Error(drawn.kind)
  return drawn.card
}

/** Draws, answers in a minute and skips the self-rating. */
async function drill(
  test: TestApp,
  text: string,
  options: DrawOptions = {},
  more: Partial<GivenAnswer> = {},
): Promise<ResultView> {
  const { attemptId } = await draw(test, options)
  await startAttempt(test.context(), attemptId)
  test.clock.now += minute
  const given: GivenAnswer = { text, elapsedMs: minute, mode: 'typed', timeZone: 'UTC', ...more }
  await answerAttempt(test.context(), attemptId, given)
  return rateAttempt(test.context(), attemptId, null)
}

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`the drill on ${engine}`, () => {
    it('says that there are no stories, and none active', async () => {
      const test = await makeDesk(engine, 0)
      expect(await drawCard(test.context(), {})).toEqual({ kind: 'no-stories' })
      await createStory(test.context(), makeDocument({ headline: 'Kept only' }))
      expect(await drawCard(test.context(), {})).toEqual({ kind: 'no-stories' })
      expect(await findOpenAttempt(test.context())).toBeNull()
    })

    it('does not lift a card by an answer whose names are all of another story', async () => {
      const test = await makeTestApp({ engine })
      const context = test.context()
      const keep = async (headline: string, telling: string) =>
        (await createStory(context, makeDocument({ headline, telling }))).story.id
      const bikes = await keep('Search for bikes', 'Marguerite and Piet sold bikes in Lyon.')
      await keep(
        'On call in Graz',
        'Wolfgang wanted the tender for Tyrol first. Amela deleted the alarms of the Graz archive. We argued in the kitchen before Christmas.',
      )
      await chooseActive(context, { storyIds: [bikes], activeVersion: 0 })
      const told =
        'Wolfgang wanted the tender for Tyrol done first, and I wanted two weeks for the alarms of the Graz archive. We argued in the kitchen on 4 November. He said no, because the tender was due on 1 December. I offered to take the pages of Amela as well as mine until Christmas, and he agreed that same day. By February we were at nine pages a week, and the tender was won.'
      const result = await drill(test, told, { facet: 'disagreement' })
      expect(result.fluency).toEqual({ fluent: false, reason: { kind: 'other-story' } })
      expect(result.standing).toBe('missing')
      // Its facts are the other story's.
      expect(await showLedger(context, bikes)).toMatchObject({ answers: 0 })
      test.clock.now += day
      const own = told.replaceAll('Wolfgang', 'Piet').replaceAll('Amela', 'Marguerite')
      const plain = own.replaceAll(/Tyrol|Graz|tender|archive|kitchen|alarms|Christmas/gu, 'shop')
      expect((await drill(test, plain, { facet: 'disagreement' })).standing).not.toBe('missing')
      expect(await showLedger(context, bikes)).toMatchObject({ answers: 1 })
    })

    it('goes from the draw to the result, ratings shown only after the self-rating', async () => {
      const test = await makeDesk(engine)
      const card = await draw(test)
      expect(card).toMatchObject({
        shortName: 'Story 1',
        drawKind: 'any',
        early: false,
        dueCount: 5,
      })

      await startAttempt(test.context(), card.attemptId)
      test.clock.now += minute
      const given = { text: 'fluent', elapsedMs: minute, mode: 'typed', timeZone: 'UTC' } as const
      const answered = await answerAttempt(test.context(), card.attemptId, given)
      expect(answered).toEqual({ attemptId: card.attemptId, answeredAt: testStart + minute })
      await expect(showResult(test.context(), card.attemptId)).rejects.toMatchObject({
        code: 'not-rated-yet',
      })

      const result = await rateAttempt(test.context(), card.attemptId, 4)
      expect(result).toMatchObject({
        question: card.question,
        fluency: { fluent: true },
        standing: 'fluent',
        fluentCount: 1,
        change: null,
        nextDueAt: testStart + minute + 6 * hour,
        attempt: { selfRating: 4, day: '2026-03-10', startedAt: testStart },
      })
      expect(result.dimensions.filter(({ required }) => required)).not.toHaveLength(0)
      expect(result.dimensions).toHaveLength(7)
      expect(await showResult(test.context(), card.attemptId)).toEqual(result)
    })

    it('lets the first self-rating stand, and the first skip', async () => {
      const test = await makeDesk(engine)
      const { attempt } = await drill(test, 'thin')
      const again = await rateAttempt(test.context(), attempt.id, 5)
      expect(again.attempt.selfRating).toBeNull()
    })

    it('refuses to rate what is not answered', async () => {
      const test = await makeDesk(engine)
      const { attemptId } = await draw(test)
      await expect(rateAttempt(test.context(), attemptId, 3)).rejects.toMatchObject({
        code: 'not-answered-yet',
      })
      await expect(rateAttempt(test.context(), 'none', 3)).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('takes the same answer twice without counting it twice, and refuses another', async () => {
      const test = await makeDesk(engine)
      const { attemptId, storyId, facet } = await draw(test)
      const given = { text: 'fluent', elapsedMs: minute, mode: 'typed' } as const
      const first = await answerAttempt(test.context(), attemptId, given)
      test.clock.now += 5000
      expect(await answerAttempt(test.context(), attemptId, given)).toEqual(first)
      const other = answerAttempt(test.context(), attemptId, { ...given, text: 'other' })
      await expect(other).rejects.toMatchObject({ code: 'already-answered' })
      const bank = await showBank(test.context())
      const card = bank.stories[0]?.cards.find((one) => one.facet === facet)
      expect(card).toMatchObject({ storyId, attempts: 1, fluentCount: 1 })
    })

    it('counts an answer given from two windows at once only once', async () => {
      const test = await makeDesk(engine)
      const { attemptId } = await draw(test)
      const texts = ['fluent one', 'fluent two', 'fluent three']
      const results = await Promise.allSettled(
        texts.map((text) =>
          answerAttempt(test.context(), attemptId, { text, elapsedMs: minute, mode: 'typed' }),
        ),
      )
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect((await rateAttempt(test.context(), attemptId, null)).fluentCount).toBe(1)
    })

    it.each<[string, Partial<GivenAnswer> & { text: string }, DrawOptions, string]>([
      ['thin', { text: 'thin' }, {}, 'dimension'],
      ['the headline again', { text: 'headline' }, {}, 'fell-back-on-headline'],
      ['too long', { text: 'fluent', elapsedMs: clockMs + 1 }, {}, 'over-time'],
      ['empty', { text: '  ' }, {}, 'empty'],
      ['said aloud', { text: '', mode: 'spoken' }, {}, 'not-measured'],
      [
        'said aloud, with words typed before',
        { text: 'fluent', mode: 'spoken' },
        {},
        'not-measured',
      ],
    ])('names why an answer that is %s is not fluent', async (_, given, options, kind) => {
      const test = await makeDesk(engine)
      const result = await drill(test, given.text, options, given)
      expect(result.fluency).toMatchObject({ fluent: false, reason: { kind } })
      expect(result.fluentCount).toBe(0)
      expect(result.attempt.text).toBe(given.text)
      if (kind === 'not-measured' || kind === 'empty') expect(result.judgment).toBeNull()
    })

    it('takes a chosen card as practice, also of a story that rests', async () => {
      const test = await makeDesk(engine)
      const resting = await createStory(test.context(), makeDocument({ headline: 'Resting' }))
      const card = { storyId: resting.story.id, facet: 'handoff' } as const
      const result = await drill(test, 'fluent', { card })
      expect(result.fluency).toEqual({ fluent: false, reason: { kind: 'chosen-card' } })
      expect(result.nextDueAt).toBeNull()
      const gone = drawCard(test.context(), { card: { storyId: 'none', facet: 'lesson' } })
      await expect(gone).rejects.toMatchObject({ code: 'not-found' })
    })

    it('retires a card after three fluent answers on two days, checks it later, and takes it back', async () => {
      const test = await makeDesk(engine)
      const only = { facet: 'lesson', early: true } as const
      expect((await drill(test, 'fluent', only)).change).toBeNull()
      test.clock.now += 7 * hour
      expect(await drill(test, 'fluent', only)).toMatchObject({ change: null, fluentCount: 2 })
      test.clock.now += day
      const retired = await drill(test, 'fluent', only)
      expect(retired).toMatchObject({ change: 'retired', standing: 'retired', fluentCount: 3 })

      const checkAt = retired.nextDueAt ?? 0
      expect(checkAt).toBeGreaterThanOrEqual(test.clock.now + day)
      expect(await drawCard(test.context(), { facet: 'lesson' })).toEqual({
        kind: 'nothing-due',
        nextAt: checkAt,
        nextCount: 1,
      })
      test.clock.now = checkAt
      const passed = await drill(test, 'fluent', { facet: 'lesson' })
      expect(passed).toMatchObject({ change: null, standing: 'retired' })
      test.clock.now = passed.nextDueAt ?? 0
      const failed = await drill(test, 'thin', { facet: 'lesson' })
      expect(failed).toMatchObject({ change: 'returned', fluentCount: 0 })
      expect(failed.nextDueAt).toBe(test.clock.now + 10 * minute)
    })

    it('stands a card by the latest of its answers and its text', async () => {
      const test = await makeDesk(engine)
      const [storyId = ''] = test.ids
      const write = async (passage: string) => {
        const { story } = await showStory(test.context(), storyId)
        const document = structuredClone(story.document)
        document.facets.handoff.passage = passage
        await saveStory(test.context(), storyId, { version: story.version, document, run: 'test' })
      }
      const stands = async () => {
        const { cards } = await showStory(test.context(), storyId)
        const card = cards.find(({ facet }) => facet === 'handoff')
        return [card?.standing, card?.standsBy]
      }
      expect(await stands()).toEqual(['missing', 'notes'])
      await write('specific words')
      expect(await stands()).toEqual(['specific', 'notes'])
      const practised = await drill(test, 'thin', { card: { storyId, facet: 'handoff' } })
      expect(practised.standing).toBe('thin')
      expect(await stands()).toEqual(['thin', 'answer'])
      await write('specific words, written anew')
      expect(await stands()).toEqual(['specific', 'notes'])
      await drill(test, 'fluent', { facet: 'handoff', early: true })
      expect(await stands()).toEqual(['fluent', 'answer'])
    })

    it('brings a retired card back sooner when the loop is near', async () => {
      const test = await makeDesk(engine)
      for (const wait of [0, 7 * hour, day]) {
        test.clock.now += wait
        await drill(test, 'fluent', { facet: 'lesson', early: true })
      }
      await changeSettings(test.context(), { loopAt: test.clock.now + 5 * day })
      const drawn = await drawCard(test.context(), { facet: 'lesson' })
      expect(drawn).toMatchObject({ kind: 'nothing-due', nextAt: test.clock.now + day })
    })

    it.each([
      ['set back a year', -365 * day],
      ['set forward a year and back', 0],
    ])('loses no card to a clock that was %s', async (_, offset) => {
      const test = await makeDesk(engine)
      if (offset === 0) test.clock.now += 365 * day
      await drill(test, 'fluent', { facet: 'lesson' })
      test.clock.now = testStart + offset
      const drawn = await drawCard(test.context(), { facet: 'lesson' })
      expect(drawn).toMatchObject({ kind: 'drawn', card: { early: false } })
    })

    it('keeps drafts in their order, and offers the newest again', async () => {
      const test = await makeDesk(engine)
      const card = await draw(test)
      const draft = (sequence: number, text: string) =>
        saveDraft(test.context(), card.attemptId, { sequence, text, elapsedMs: sequence * 1000 })
      expect(await draft(2, 'I pulled the')).toEqual({ kept: true, sequence: 2 })
      expect(await draft(1, 'I pul')).toEqual({ kept: false, sequence: 2 })
      expect(await draft(3, 'I pulled the release')).toEqual({ kept: true, sequence: 3 })

      const other = await draw(test)
      expect(other.facet).not.toBe(card.facet)
      const open = await findOpenAttempt(test.context())
      expect(open).toMatchObject({
        card: { attemptId: card.attemptId, question: card.question, dueCount: 5 },
        attempt: { text: 'I pulled the release', elapsedMs: 3000, state: 'answering' },
        draftSequence: 3,
      })
      const answer = { text: 'I pulled the release', elapsedMs: 4000, mode: 'typed' } as const
      await answerAttempt(test.context(), card.attemptId, answer)
      await expect(draft(4, 'late')).rejects.toMatchObject({ code: 'already-answered' })
    })

    it('offers a drawn card again until another is drawn, and one put away never', async () => {
      const test = await makeDesk(engine)
      await draw(test)
      const second = await draw(test)
      const open = await findOpenAttempt(test.context())
      expect(open?.card.attemptId).toBe(second.attemptId)
      await abandonAttempt(test.context(), second.attemptId)
      expect(await findOpenAttempt(test.context())).toBeNull()
      const late = saveDraft(test.context(), second.attemptId, {
        sequence: 1,
        text: 'x',
        elapsedMs: 1,
      })
      await expect(late).rejects.toMatchObject({ code: 'put-away' })
    })

    it('tells again that a card came early', async () => {
      const test = await makeDesk(engine)
      for (const facet of facets) await drill(test, 'thin', { facet })
      const nothing = await drawCard(test.context(), {})
      expect(nothing).toMatchObject({ kind: 'nothing-due', nextCount: 1 })
      const card = await draw(test, { early: true })
      expect(card).toMatchObject({ early: true, dueCount: 0 })
      expect((await findOpenAttempt(test.context()))?.card).toEqual(card)
    })

    it('offers nothing of a story that was removed', async () => {
      const test = await makeDesk(engine)
      const card = await draw(test)
      await deleteStory(test.context(), card.storyId)
      expect(await findOpenAttempt(test.context())).toBeNull()
      expect(await drawCard(test.context(), {})).toEqual({ kind: 'no-stories' })
    })

    it('adds up what was answered', async () => {
      const test = await makeDesk(engine, 2)
      const [first = ''] = test.ids
      const rated = async (text: string, rating: 2 | 5) => {
        const card = { storyId: first, facet: 'lesson' } as const
        const { attemptId } = await draw(test, { card })
        const given = { text, elapsedMs: minute, mode: 'typed', timeZone: 'UTC' } as const
        await answerAttempt(test.context(), attemptId, given)
        test.clock.now += hour
        return rateAttempt(test.context(), attemptId, rating)
      }
      await rated('thin', 5)
      await rated('thin', 2)
      await drill(test, 'fluent', { facet: 'handoff' })
      const progress = await showProgress(test.context())
      expect(progress.cards).toHaveLength(10)
      expect(progress.byFacet).toContainEqual({ facet: 'lesson', attempts: 2, fluent: 0 })
      expect(progress.byFacet).toContainEqual({ facet: 'handoff', attempts: 1, fluent: 1 })
      expect(progress.byStory.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(3)
      expect(progress.selfAgainstMeasured).toEqual([
        { week: '2026-03-09', attempts: 2, meanSelf: 3.5, meanMeasured: 2 },
      ])
      const handoff = progress.cards.find(({ facet, attempts }) => facet === 'handoff' && attempts)
      expect(handoff).toMatchObject({ attemptsToFluency: 1, fluentCount: 1 })
      expect(handoff?.recent).toHaveLength(1)

      const lines = await listAttempts(test.context(), first)
      expect(lines.map(({ selfRating }) => selfRating).slice(-2)).toEqual([2, 5])
      expect(await listAttempts(test.context(), first, 'stakeholder')).toEqual([])
    })
  })
}
