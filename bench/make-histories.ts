import { join } from 'node:path'
import { startServer } from '../e2e/server.ts'
import { localOwner } from '../src/app/open-app.ts'
import { backUp } from '../src/store/backup.ts'
import { openDatabase } from '../src/store/open-database.ts'
import { fillBank } from './fill-bank.ts'
import { growHistory } from './grow-history.ts'

/** A kept history of practice: how many attempts, and the backup file that holds it. */
export interface History {
  attempts: number
  file: string
}

/** Makes one history that grows, and a backup of it at each size, to be restored into either engine. */
export async function makeHistories(folder: string, sizes: readonly number[]): Promise<History[]> {
  const server = await startServer()
  try {
    await fillBank(server.origin)
    const opened = await openDatabase({ dataFolder: server.dataFolder })
    if (opened.kind === 'damaged') throw new Error(opened.detail)
    const histories: History[] = []
    for (const attempts of sizes) {
      const have = histories.at(-1)?.attempts ?? 0
      await growHistory(opened.database, localOwner, { have, target: attempts, now: Date.now() })
      const file = join(folder, `${attempts}.db`)
      await backUp(opened.database, file)
      histories.push({ attempts, file })
    }
    await opened.database.close()
    return histories
  } finally {
    await server.stop()
  }
}
