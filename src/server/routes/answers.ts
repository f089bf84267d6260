import { Hono } from 'hono'
import { z } from 'zod'
import {
  beginAnswer,
  deleteAnswer,
  listAnswers,
  listAnswerVersions,
  restoreAnswerVersion,
  saveAnswer,
  showAnswer,
  undeleteAnswer,
} from '../../app/answer/answers.ts'
import { exportAnswer, exportAnswers } from '../../app/answer/export-answers.ts'
import { showLikelyQuestions } from '../../app/answer/likely-questions.ts'
import type { App } from '../../app/open-app.ts'
import {
  beginPractice,
  endPractice,
  keepAsStory,
  exportPractised,
  putPracticeAway,
  rehearseAnswer,
  savePracticeDraft,
  showPractice,
  tickSignals,
} from '../../app/guide/practise.ts'
import { AnswerDocument } from '../../core/answer/answer.ts'
import { AnswerMode } from '../../core/drill/attempt.ts'
import { GuideLevel } from '../../core/guide/guide.ts'
import { findFailureOfCharacter } from '../../core/practice/failure-of-character.ts'
import { TickedSignals } from '../../core/practice/practice.ts'
import { longestLine, longestText, PromptKind } from '../../core/story/story.ts'
import { jsonBody, queryOf } from '../read-input.ts'

const Version = z.int().min(1)
const Id = z.string().max(100)
/** A day; the clock runs on, and someone may leave the desk. */
const ElapsedMs = z
  .number()
  .min(0)
  .max(24 * 60 * 60 * 1000)
const Said = z.string().max(longestText)

const BeginBody = z.object({
  storyId: Id,
  asked: z.union([
    z.object({ guide: Id }),
    z.object({ question: z.string().trim().min(1).max(longestLine), kind: PromptKind }),
  ]),
})
const SaveBody = z.object({
  version: Version,
  document: AnswerDocument,
  /** Names one sitting at one page; its saves within two minutes are one entry of the history. */
  run: z.string().max(100),
})
const PracticeBody = z.union([
  z.object({ guide: Id, asked: z.array(z.int().min(0).max(40)).max(40) }),
  z.object({ answerId: Id }),
])
const DraftBody = z.object({ sequence: z.int().min(1), text: Said, elapsedMs: ElapsedMs })
const EndBody = z.object({
  text: Said,
  elapsedMs: ElapsedMs,
  mode: AnswerMode,
  storyId: Id.nullable(),
})

/** Built answers, tellings practised against the clock, and what a panel would ask. */
export const answerRoutes = (app: App) =>
  new Hono()
    .get('/answers', queryOf(z.object({ story: Id.optional() })), async (c) =>
      c.json(await listAnswers(app.context(), c.req.valid('query').story)),
    )
    .post('/answers', jsonBody(BeginBody), async (c) => {
      const { storyId, asked } = c.req.valid('json')
      return c.json(await beginAnswer(app.context(), storyId, asked), 201)
    })
    .get('/answers/export', async (c) => {
      const { name, text } = await exportAnswers(app.context())
      c.header('Content-Type', 'text/markdown; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      return c.body(text)
    })
    .get('/answers/:id', async (c) => c.json(await showAnswer(app.context(), c.req.param('id'))))
    .put('/answers/:id', jsonBody(SaveBody), async (c) =>
      c.json(await saveAnswer(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .delete('/answers/:id', async (c) =>
      c.json(await deleteAnswer(app.context(), c.req.param('id'))),
    )
    .post('/answers/:id/undelete', async (c) =>
      c.json(await undeleteAnswer(app.context(), c.req.param('id'))),
    )
    .get('/answers/:id/versions', async (c) =>
      c.json(await listAnswerVersions(app.context(), c.req.param('id'))),
    )
    .post(
      '/answers/:id/versions/:version/restore',
      jsonBody(z.object({ version: Version })),
      async (c) => {
        const version = Number(c.req.param('version'))
        const expectedVersion = c.req.valid('json').version
        const restore = { version, expectedVersion }
        return c.json(await restoreAnswerVersion(app.context(), c.req.param('id'), restore))
      },
    )
    .get('/answers/:id/export', async (c) => {
      const { name, text } = await exportAnswer(app.context(), c.req.param('id'))
      c.header('Content-Type', 'text/markdown; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      return c.body(text)
    })
    .post('/practices', jsonBody(PracticeBody), async (c) => {
      const asked = c.req.valid('json')
      const begun =
        'answerId' in asked
          ? rehearseAnswer(app.context(), asked.answerId)
          : beginPractice(app.context(), asked)
      return c.json(await begun, 201)
    })
    .get('/practices/export', async (c) => {
      const { name, text } = await exportPractised(app.context())
      c.header('Content-Type', 'text/markdown; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      return c.body(text)
    })
    .get('/practices/:id', async (c) =>
      c.json(await showPractice(app.context(), c.req.param('id'))),
    )
    .put('/practices/:id/draft', jsonBody(DraftBody), async (c) =>
      c.json(await savePracticeDraft(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .post('/practices/:id/end', jsonBody(EndBody), async (c) =>
      c.json(await endPractice(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .put('/practices/:id/ticked', jsonBody(z.object({ ticked: TickedSignals })), async (c) =>
      c.json(await tickSignals(app.context(), c.req.param('id'), c.req.valid('json').ticked)),
    )
    .post('/practices/:id/story', async (c) =>
      c.json(await keepAsStory(app.context(), c.req.param('id')), 201),
    )
    .post('/practices/:id/put-away', async (c) =>
      c.json(await putPracticeAway(app.context(), c.req.param('id'))),
    )
    .post('/character', jsonBody(z.object({ text: Said, kind: PromptKind })), (c) => {
      const { text, kind } = c.req.valid('json')
      return c.json({ told: findFailureOfCharacter(text, kind) })
    })
    .get('/questions', queryOf(z.object({ level: GuideLevel })), async (c) =>
      c.json(await showLikelyQuestions(app.context(), c.req.valid('query').level)),
    )
