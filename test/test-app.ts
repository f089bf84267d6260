import type { AppContext, Judge } from '../src/app/context.ts'
import { coreJudge } from '../src/app/core-judge.ts'
import { type App, openApp } from '../src/app/open-app.ts'
import { requiredDimensions } from '../src/core/judge/dimension.ts'
import { createRandom } from '../src/core/random.ts'
import { makeJudgment } from './factories.ts'
import {
  makePostgresDatabase,
  makeTestFolder,
  onTestsEnd,
  type TestEngine,
} from './test-database.ts'

/** A morning in March, in every time zone of Europe the same day. */
export const testStart = Date.UTC(2026, 2, 10, 9)

/** The program over an empty database, with a clock that the test moves and chance that repeats itself. */
export interface TestApp {
  app: App
  context: () => AppContext
  dataFolder: string
  clock: { now: number }
  /** What went wrong without stopping anything. */
  warnings: string[]
}

/**
 * Rates an answer by its first word: `fluent`, `headline` (falls back on it), or else thin. The drill's own rules are
 * tested with it; the judge's are tested beside the judge.
 */
export const wordJudge: Judge = {
  judgeAnswer: ({ text }) => {
    const judgment = makeJudgment(text.startsWith('fluent') ? 5 : 2)
    return text.startsWith('headline')
      ? { ...judgment, fellBackOnHeadline: { share: 0.8, places: [{ start: 0, end: 8 }] } }
      : judgment
  },
  readFacet: (text, facet) => {
    if (text === '') return { standing: 'missing', judgment: null }
    const judgment = makeJudgment(text.startsWith('specific') ? 5 : 2)
    const lowest = Math.min(...requiredDimensions[facet].map((one) => judgment.ratings[one]))
    return { standing: lowest >= 4 ? 'specific' : 'thin', judgment }
  },
}

export async function makeTestApp({
  engine = 'sqlite',
  judge = coreJudge,
  dataFolder,
  build = null,
}: {
  engine?: TestEngine
  judge?: Judge
  dataFolder?: string
  build?: string | null
} = {}): Promise<TestApp> {
  const folder = dataFolder ?? (await makeTestFolder())
  const databaseUrl = engine === 'postgres' ? await makePostgresDatabase() : undefined
  const clock = { now: testStart }
  const random = createRandom(1)
  const warnings: string[] = []
  let ids = 0
  const app = await openApp(
    { dataFolder: folder, databaseUrl },
    {
      time: { now: () => clock.now },
      chance: {
        seed: () => Math.floor(random.next() * 2 ** 32),
        id: () => `id-${String(++ids).padStart(6, '0')}`,
      },
      judge,
      build,
      warn: (what) => warnings.push(what),
    },
  )
  onTestsEnd(() => app.close())
  return { app, context: () => app.context(), dataFolder: folder, clock, warnings }
}
