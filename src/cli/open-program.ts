import { readConfig } from '../app/config.ts'
import { coreJudge } from '../app/core-judge.ts'
import { systemChance, systemTime } from '../app/edge.ts'
import { openApp, type App } from '../app/open-app.ts'
import { openLog, type Log } from '../server/log.ts'

/** The program over the kept data of this environment, and its log. */
export async function openProgram(): Promise<{ app: App; log: Log }> {
  const config = readConfig(process.env, process.cwd())
  const log = openLog(config.dataFolder)
  const edge = { time: systemTime, chance: systemChance, judge: coreJudge, warn: log.failure }
  return { app: await openApp(config, edge), log }
}

/** Does `work` over the kept data and closes it, whatever comes. */
export async function withProgram<T>(work: (app: App) => Promise<T>): Promise<T> {
  const { app } = await openProgram()
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}
