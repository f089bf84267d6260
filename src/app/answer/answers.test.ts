import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { makeTestApp } from '../../../test/test-app.ts'
import { engines } from '../../../test/test-database.ts'
import {
  beginAnswer,
  deleteAnswer,
  listAnswers,
  listAnswerVersions,
  restoreAnswerVersion,
  saveAnswer,
  showAnswer,
  undeleteAnswer,
} from './answers.ts'
import type { AppContext } from '../context.ts'
import { createStory } from '../story/create-story.ts'
import { deleteStory, undeleteStory } from '../story/delete-story.ts'
import { exportAnswer, exportAnswers } from './export-answers.ts'
import { showLikelyQuestions } from './likely-questions.ts'
import {
  beginPractice,
  endPractice,
  keepAsStory,
  putPracticeAway,
  rehearseAnswer,
  savePracticeDraft,
  showPractice,
} from '../guide/practise.ts'
import { showBank } from '../story/show-bank.ts'

const telling =
  'We were four people with an old ledger. It was mine to move it. I decided to copy it at night, and I told Ana. ' +
  'On the Monday 212 merchants were paid twice, and I rolled it back at nine. Two of the merchants left us.'

const makeStory = async (context: AppContext) =>
  (
    await createStory(
      context,
      makeDocument({
        headline: 'Moved the ledger',
        telling,
        outcome: 'failure',
        prompts: ['failure'],
      }),
    )
  ).story

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`answers and practice on ${engine}`, () => {
    it('builds an answer to a guide from the story’s own words, and one to a question of one’s own', async () => {
      const { context } = await makeTestApp({ engine })
      const story = await makeStory(context())
      const { answer, guide } = await beginAnswer(context(), story.id, {
        guide: 'project-that-failed',
      })
      expect(answer.document).toMatchObject({ kind: 'failure', guide: 'project-that-failed' })
      expect(guide?.slug).toBe('project-that-failed')
      for (const { text, storyVersion } of answer.document.taken) {
        expect(telling).toContain(text)
        expect(storyVersion).toBe(1)
      }
      const own = { question: 'Why leave?', kind: 'ambition' as const }
      const second = await beginAnswer(context(), story.id, own)
      expect(second.guide).toBeNull()
      const { answers } = await listAnswers(context())
      expect(answers.map(({ question }) => question)).toEqual([
        'Why leave?',
        'Tell me about a project that failed.',
      ])
      expect(answers[0]).toMatchObject({ storyName: 'Moved the ledger', kind: 'ambition' })
      await expect(beginAnswer(context(), 'nowhere', own)).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(beginAnswer(context(), story.id, { guide: 'no' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('stands for its kind on the bank’s map, and goes and comes back with its story', async () => {
      const { context } = await makeTestApp({ engine })
      const story = await makeStory(context())
      expect((await showBank(context())).holes).toContain('ambition')
      const { answer } = await beginAnswer(context(), story.id, {
        question: 'Why?',
        kind: 'ambition',
      })
      const bank = await showBank(context())
      expect(bank.holes).not.toContain('ambition')
      expect(bank.answers).toEqual([
        { id: answer.id, storyId: story.id, kind: 'ambition', question: 'Why?' },
      ])
      await deleteStory(context(), story.id)
      expect((await listAnswers(context())).answers).toEqual([])
      await expect(showAnswer(context(), answer.id)).rejects.toMatchObject({ code: 'not-found' })
      await undeleteStory(context(), story.id)
      expect((await showAnswer(context(), answer.id)).answer).toEqual(answer)
      await deleteAnswer(context(), answer.id)
      expect((await showBank(context())).holes).toContain('ambition')
      await expect(deleteAnswer(context(), answer.id)).rejects.toMatchObject({ code: 'not-found' })
      expect((await undeleteAnswer(context(), answer.id)).answer).toEqual(answer)
    })

    it('is saved over the version it started from, and brought back from its history', async () => {
      const { context, clock } = await makeTestApp({ engine })
      const story = await makeStory(context())
      const { answer } = await beginAnswer(context(), story.id, {
        question: 'Why?',
        kind: 'conflict',
      })
      const changed = { ...answer.document, question: 'Why not?' }
      clock.now += 1000
      const save = { version: 1, document: changed, run: 'page' }
      expect(await saveAnswer(context(), answer.id, save)).toMatchObject({ kind: 'saved' })
      expect(await saveAnswer(context(), answer.id, save)).toMatchObject({
        kind: 'stale',
        current: { answer: { version: 2, document: changed } },
      })
      const versions = await listAnswerVersions(context(), answer.id)
      expect(versions.map(({ version }) => version)).toEqual([2, 1])
      const back = await restoreAnswerVersion(context(), answer.id, {
        version: 1,
        expectedVersion: 2,
      })
      expect(back).toMatchObject({
        kind: 'saved',
        view: { answer: { version: 3, document: answer.document } },
      })
      await expect(
        restoreAnswerVersion(context(), answer.id, { version: 9, expectedVersion: 3 }),
      ).rejects.toMatchObject({ code: 'not-found' })
    })

    it('is exported as Markdown, one or all', async () => {
      const { context } = await makeTestApp({ engine })
      const story = await makeStory(context())
      const { answer } = await beginAnswer(context(), story.id, {
        question: 'Why, then?',
        kind: 'conflict',
      })
      const one = await exportAnswer(context(), answer.id)
      expect(one.name).toBe('why-then.md')
      expect(one.text).toContain('# Why, then?')
      expect(one.text).toContain('Two of the merchants left us.')
      expect((await exportAnswers(context())).text).toBe(one.text)
    })

    it('is rehearsed as a telling, kept as it is typed and rated once', async () => {
      const { context } = await makeTestApp({ engine })
      const story = await makeStory(context())
      const { answer } = await beginAnswer(context(), story.id, { guide: 'project-that-failed' })
      const begun = await rehearseAnswer(context(), answer.id)
      const { id } = begun.practice
      expect(begun).toMatchObject({
        practice: { answerId: answer.id, storyId: story.id },
        stories: [],
      })
      const draft = { sequence: 1, text: 'We were', elapsedMs: 900 }
      expect(await savePracticeDraft(context(), id, draft)).toEqual({ kept: true, sequence: 1 })
      expect(await savePracticeDraft(context(), id, draft)).toEqual({ kept: false, sequence: 1 })
      expect(await showPractice(context(), id)).toMatchObject({
        draftSequence: 1,
        practice: { text: 'We were' },
      })
      const end = { text: telling, elapsedMs: 150_000, mode: 'typed' as const, storyId: null }
      await endPractice(context(), id, end)
      await endPractice(context(), id, end)
      await expect(endPractice(context(), id, { ...end, text: 'other' })).rejects.toMatchObject({
        code: 'already-answered',
      })
      const told = await showPractice(context(), id)
      expect(told.practice).toMatchObject({ state: 'told', elapsedMs: 150_000, storyId: story.id })
      expect(told.heard).toHaveLength(told.guide?.signals.length ?? 0)
      expect(told.character).toBeNull()
      expect((await showAnswer(context(), answer.id)).rehearsals).toMatchObject([{ id }])
    })

    it('practises from a guide without any story', async () => {
      const { context } = await makeTestApp({ engine })
      const begun = await beginPractice(context(), { guide: 'mistake-you-made', asked: [0, 2] })
      expect(begun.stories).toEqual([])
      expect(begun.practice.setup.replies.map(({ question }) => question)).toEqual([
        begun.guide?.clarifying[0]?.question,
        begun.guide?.clarifying[2]?.question,
      ])
      const { id } = begun.practice
      const text = `${telling} I hid it from the director for a week.`
      await endPractice(context(), id, { text, elapsedMs: 1, mode: 'typed', storyId: null })
      const { character } = await showPractice(context(), id)
      expect(character?.kind).toBe('hid')
      expect(text.slice(character?.place.start, character?.place.end)).toContain('I hid it')

      const spoken = await beginPractice(context(), { guide: 'mistake-you-made', asked: [] })
      const aloud = { text: 'x', elapsedMs: 1, mode: 'spoken' as const, storyId: null }
      await endPractice(context(), spoken.practice.id, aloud)
      expect(await showPractice(context(), spoken.practice.id)).toMatchObject({
        practice: { text: 'x', judgment: null },
        heard: [],
      })
      const third = await beginPractice(context(), { guide: 'mistake-you-made', asked: [] })
      expect(await putPracticeAway(context(), third.practice.id)).toEqual({ putAway: true })
      await expect(
        savePracticeDraft(context(), third.practice.id, { sequence: 1, text: 'x', elapsedMs: 1 }),
      ).rejects.toMatchObject({ code: 'already-answered' })
      await expect(showPractice(context(), 'nowhere')).rejects.toMatchObject({ code: 'not-found' })
    })

    it('keeps what was told as one story, however often that is asked', async () => {
      const { context } = await makeTestApp({ engine })
      const { practice } = await beginPractice(context(), { guide: 'mistake-you-made', asked: [] })
      const { id } = practice
      await expect(keepAsStory(context(), id)).rejects.toMatchObject({ code: 'already-answered' })
      const given = { text: telling, elapsedMs: 1, mode: 'typed' as const, storyId: null }
      await endPractice(context(), id, given)
      const { story } = await keepAsStory(context(), id)
      expect(story.document).toMatchObject({ telling, prompts: ['failure'] })
      expect((await keepAsStory(context(), id)).story.id).toBe(story.id)
      expect((await showPractice(context(), id)).practice.storyId).toBe(story.id)
      await deleteStory(context(), story.id)
      expect((await keepAsStory(context(), id)).story.id).not.toBe(story.id)
      await expect(keepAsStory(context(), 'nowhere')).rejects.toMatchObject({ code: 'not-found' })
    })

    it('offers the person’s stories for what is practised, and says why', async () => {
      const { context } = await makeTestApp({ engine })
      const story = await makeStory(context())
      const { stories, practice } = await beginPractice(context(), {
        guide: 'project-that-failed',
        asked: [],
      })
      expect(stories).toMatchObject([{ storyId: story.id, shortName: 'Moved the ledger' }])
      const given = { text: telling, elapsedMs: 1, mode: 'typed' as const }
      await expect(
        endPractice(context(), practice.id, { ...given, storyId: 'nowhere' }),
      ).rejects.toMatchObject({ code: 'not-found' })
      await endPractice(context(), practice.id, { ...given, storyId: story.id })
      expect((await showPractice(context(), practice.id)).storyName).toBe('Moved the ledger')
    })

    it('lists what they would ask, with what stands for each', async () => {
      const { context } = await makeTestApp({ engine })
      expect((await showLikelyQuestions(context(), 'senior')).questions).toHaveLength(20)
      const story = await makeStory(context())
      const { answer } = await beginAnswer(context(), story.id, {
        question: 'Why?',
        kind: 'conflict',
      })
      const { questions } = await showLikelyQuestions(context(), 'senior')
      for (const { kind, standsFor, storyName } of questions) {
        if (kind === 'conflict')
          expect(standsFor).toMatchObject({ kind: 'near', answerId: answer.id, question: 'Why?' })
        else if (kind === 'failure')
          expect(standsFor).toMatchObject({ kind: 'marked', storyId: story.id })
        else expect(standsFor.kind).toBe('nothing')
        expect(storyName).toBe(standsFor.kind === 'nothing' ? null : 'Moved the ledger')
      }
    })
  })
}
