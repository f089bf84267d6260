import { readConfig } from '../app/config.ts'
import { coreJudge } from '../app/core-judge.ts'
import { systemChance, systemTime } from '../app/edge.ts'
import { openApp, type App } from '../app/open-app.ts'
import { buildName } from '../app/package-root.ts'
import { openLog, type Log } from '../server/log.ts'

/** What a command does with the kept data; `read` goes on where it cannot be written. */
export type Access = 'read' | 'write'

/** The program over the kept data of this environment, and its log. */
export async function openProgram(access: Access = 'write'): Promise<{ app: App; log: Log }> {
  const { dataFolder, databaseUrl } = readConfig(process.env, process.cwd())
  // The folder is made by opening the database, so the log comes after.
  let log: Log | null = null
  const warn: Log['failure'] = (what, error) => log?.failure(what, error)
  const build = buildName()
  const edge = { time: systemTime, chance: systemChance, judge: coreJudge, build, warn }
  const app = await openApp({ dataFolder, databaseUrl, access }, edge)
  log = openLog(dataFolder)
  return { app, log }
}

/** Does `work` over the kept data and closes it, whatever comes. Says first what there is to know of its place. */
export async function withProgram<T>(
  work: (app: App) => Promise<T>,
  access: Access = 'write',
): Promise<T> {
  const { app } = await openProgram(access)
  for (const note of app.notes) console.error(note)
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}
